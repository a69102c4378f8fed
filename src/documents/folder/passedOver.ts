import { baseName } from "./names";

const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm)$/i;
/** A plan may have been sent so: the reader is told, and what to ask for. */
const PERHAPS_A_PLAN = /\.(?:xls|xlsb|xlt|ods|fods|csv|pdf|numbers)$/i;

/** What is known of a file by its name alone, before it is opened. */
export type NameKind = "workbook" | "perhaps" | "lock" | "hidden" | "other";

/** A lock file « ~$… », a hidden one, no workbook: passed over; the others are to be opened. */
export function kindOfName(file: string): NameKind {
  const name = baseName(file);
  if (/^(?:~\$|\.~lock\.)/.test(name)) return "lock";
  if (name.startsWith(".") || /^(?:thumbs\.db|desktop\.ini|__macosx)$/i.test(name)) return "hidden";
  if (WORKBOOK.test(name)) return "workbook";
  return PERHAPS_A_PLAN.test(name) ? "perhaps" : "other";
}

const REASONS = {
  lock: "Fichier de verrou d'Excel, laissé par un classeur ouvert : ce n'est pas un plan.",
  hidden: "Fichier caché du système : ce n'est pas un plan.",
  other: "Ce n'est pas un classeur Excel : ce fichier n'est pas lu.",
} as const;

/** Why a file is passed over without being opened; null for one that is to be opened. */
export function passedOver(file: string): string | null {
  const kind = kindOfName(file);
  return kind === "workbook" || kind === "perhaps" ? null : REASONS[kind];
}
