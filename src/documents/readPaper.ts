import { paragraphsOf, type PaperText } from "../files/paper/blocks";
import { openPaper, type OnPage } from "./openPaper";
import { UnreadablePaper } from "../files/paper/unreadablePaper";
import type { Paper } from "../plan/papers/papers";
import { fold, yearsIn } from "../plan/text";
import { readContracts } from "./contract/readContracts";
import { readFiches } from "./fiches/readFiches";
import { titleOf, titleOfFile } from "./fiches/title";

/**
 * Reads a paper around the plan: the fiches, the contract, the délibération that it holds. What can't
 * be read is said, never thrown away.
 * @param year the plan's: of amounts over several years, this one is meant; null where it isn't known
 */
export async function readPaper(
  bytes: Uint8Array,
  file: string,
  year: number | null,
  onPage?: OnPage,
): Promise<Paper> {
  const named = titleOfFile(file)?.numbers ?? [];
  try {
    return { ...paperOf(await openPaper(bytes, onPage), file, year), named };
  } catch (error) {
    if (!(error instanceof UnreadablePaper)) throw error;
    return { file, refusal: error.message, year: null, fiches: [], contracts: [], named };
  }
}

/** What a paper's text holds. */
export function paperOf(text: PaperText, file: string, year: number | null): Omit<Paper, "named"> {
  return {
    file,
    refusal: null,
    year: yearOf(text),
    fiches: readFiches(text, file, year),
    contracts: readContracts(text, file, year),
  };
}

const OF_THE_PAPER = /fiches?[ -]actions?|plan d'actions?|contrat|annexe|contractualisation|cdppe/;
const MOST_LINES = 40;

/** The year that the head of the pages, or what stands before the first fiche, says of the whole. */
function yearOf({ blocks, headers }: PaperText): number | null {
  const lines = paragraphsOf(blocks.slice(0, MOST_LINES)).map(({ text }) => text);
  const first = lines.findIndex((line) => titleOf(line) !== null);
  const before = [...headers, ...lines.slice(0, first === -1 ? 0 : first)];
  const years = before.filter((line) => OF_THE_PAPER.test(fold(line))).flatMap(yearsIn);
  const [year, ...others] = new Set(years);
  return others.length === 0 ? (year ?? null) : null;
}
