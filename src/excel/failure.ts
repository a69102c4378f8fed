/** What went wrong with Excel, so that the pane can choose what to offer. */
export type FailureKind =
  | "editing"
  | "silent"
  | "absent"
  | "too-old"
  | "protected"
  | "stale"
  | "too-large"
  | "refused"
  | "unloaded"
  | "unexpected";

/** A failure of Excel told in French: `message` says what to do, `details` is for the help desk. */
export class ExcelFailure extends Error {
  override readonly name = "ExcelFailure";

  constructor(
    readonly kind: FailureKind,
    message: string,
    readonly details: string,
  ) {
    super(message);
  }
}

const SENTENCES: Record<FailureKind, string> = {
  editing:
    "Excel est occupé (une cellule est en cours de saisie). Validez la saisie, puis réessayez.",
  silent:
    "Excel ne répond pas. Validez la saisie en cours, fermez les boîtes de dialogue ouvertes, puis réessayez.",
  absent:
    "Le volet n'est pas relié à Excel. Rechargez-le, ou ouvrez-le depuis l'onglet Accueil d'Excel.",
  "too-old":
    "Cette version d'Excel ne sait pas faire cela. Mettez Excel à jour, ou ouvrez le classeur dans Excel sur le web.",
  protected: "La feuille est protégée. Ôtez la protection (onglet Révision), puis réessayez.",
  stale:
    "Le classeur a changé depuis la vérification\u00a0: une feuille ou une cellule n'y est plus. Vérifiez à nouveau.",
  "too-large":
    "La feuille est trop grande pour être lue. Supprimez les lignes et les colonnes inutiles autour du plan, puis réessayez.",
  refused:
    "Excel a refusé l'opération. Revenez dans le classeur, puis réessayez\u202f; si cela se reproduit, copiez les détails pour votre assistance informatique.",
  unloaded: "Une partie du volet n'a pas pu être chargée. Vérifiez la connexion, puis réessayez.",
  unexpected:
    "Une erreur imprévue est survenue. Réessayez\u202f; si elle se reproduit, copiez les détails pour votre assistance informatique.",
};

/** Excel's error codes (Excel.ErrorCodes and OfficeExtension.ErrorCodes) that have a remedy of their own. */
const KINDS: Readonly<Record<string, FailureKind>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  ItemNotFound: "stale",
  InvalidReference: "stale",
  ApiNotFound: "too-old",
  ApiNotAvailable: "too-old",
  UnsupportedOperation: "too-old",
  RangeExceedsLimit: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RequestTimeout: "silent",
  Timeout: "silent",
  ServiceNotAvailable: "silent",
  ConnectionFailure: "silent",
};

/** The failure of a kind, with its usual sentence. */
export function failure(kind: FailureKind, details: string): ExcelFailure {
  return new ExcelFailure(kind, SENTENCES[kind], details);
}

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: unknown;
}

function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

/** A file of ours that the network refused (webpack's name for it). */
function isLoadError(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}

/** Any thrown thing as an ExcelFailure, its technical details kept. */
export function toFailure(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) {
    return error;
  }
  if (isOfficeError(error)) {
    const debugInfo = error.debugInfo === undefined ? "" : `\n${JSON.stringify(error.debugInfo)}`;
    const details = `${error.code}: ${error.message}${debugInfo}`;
    return failure(KINDS[error.code] ?? "refused", details);
  }
  const details = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  return failure(isLoadError(error) ? "unloaded" : "unexpected", details);
}
