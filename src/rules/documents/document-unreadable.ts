import type { CrossRule } from "../../judgement/papers/crossRule";
import { DESCRIBED_IN_FICHES } from "./basis";

const messages = {
  refused: (file: string, refusal: string) => `${file} : ${refusal}`,
  unknown: (file: string) =>
    `${file} : ni fiche action, ni contrat, ni délibération n'y est reconnu. Vérifiez que c'est la bonne pièce ; une fiche commence par « Fiche action n° … ».`,
};

/** A paper that could not be read, or in which nothing was recognised. */
export const documentUnreadable: CrossRule = {
  id: "document-unreadable",
  family: "documents",
  severity: "info",
  title: "Pièce non lue",
  basis: DESCRIBED_IN_FICHES,
  why: "Une pièce qui n'est pas lue n'est pas comparée : son silence ne vaut pas accord.",
  remedy: "Choisissez la pièce au format Word (.docx), ou un PDF enregistré depuis Word.",
  *check({ papers }) {
    for (const { file, refusal, fiches, contracts } of papers) {
      const document = { file, place: "", quote: null, page: null };
      if (refusal !== null) {
        yield { cells: [], message: messages.refused(file, refusal), document };
      } else if (fiches.length === 0 && contracts.length === 0) {
        yield { cells: [], message: messages.unknown(file), document };
      }
    }
  },
};
