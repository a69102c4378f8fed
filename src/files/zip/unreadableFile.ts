import { Refusal } from "../../plan/refusal";

/** Why a file was refused: for programs that branch on it; the message is for the user. */
export type RefusalReason =
  | "empty"
  | "not-a-workbook"
  | "old-xls"
  | "encrypted"
  | "xlsb"
  | "ods"
  | "word-or-powerpoint"
  | "pdf"
  | "html"
  | "text"
  | "no-worksheet"
  | "damaged"
  | "too-large";

/** A file that is not a readable .xlsx. Its message is a French sentence: what it is, what to do. */
export class UnreadableFile extends Refusal<{ readonly reason: RefusalReason }> {
  override readonly name = "UnreadableFile";

  constructor(reason: RefusalReason, sentence: string) {
    super(sentence, { reason });
  }

  get reason(): RefusalReason {
    return this.data.reason;
  }
}

/** The bytes or the XML are not what they should be. */
export function damaged(part?: string): UnreadableFile {
  const where = part === undefined ? "" : ` (partie « ${part} »)`;
  return new UnreadableFile(
    "damaged",
    `Ce classeur est endommagé${where}. Demandez-en un nouvel envoi, ou ouvrez-le dans Excel, réparez-le et enregistrez-le au format .xlsx.`,
  );
}

/** Tabs, and none with cells: charts only. */
export function withoutWorksheet(): UnreadableFile {
  return new UnreadableFile(
    "no-worksheet",
    "Ce classeur n’a que des onglets de graphiques, sans feuille de calcul. Ouvrez celui qui contient le plan d’action.",
  );
}

/** More than any plan needs, or a file made to exhaust the machine. */
export function tooLarge(): UnreadableFile {
  return new UnreadableFile(
    "too-large",
    "Ce fichier est trop volumineux pour un plan d’action. Supprimez-en les feuilles, lignes ou images inutiles dans Excel, puis enregistrez-le de nouveau.",
  );
}
