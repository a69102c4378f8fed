/** What the page knows of an input, from its classes: « number min0.0 prec2 ». */
export interface Asked {
  readonly kind: "number" | "date" | "time" | "text" | "regex" | "email";
  readonly min: string | null;
  readonly max: string | null;
  /** Decimals of a number. */
  readonly precision: number | null;
  readonly pattern: string | null;
}

/** The longest text that the page takes with an expression of its own. */
const LONGEST = 5000;

/** The page counts two characters for a line break. */
function lengthOf(value: string): number {
  return value.length + (value.match(/\r\n|\n|\r/g) ?? []).length;
}

function outside(rank: number, { min, max }: Asked, low: string, high: string): string | null {
  if (min !== null && rank < Number(min)) return low;
  return max !== null && rank > Number(max) ? high : null;
}

function wrongNumber(value: string, asked: Asked): string | null {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return "Ce n'est pas un nombre valide";
  const found = outside(number, asked, "Valeur trop petite", "Valeur trop grande");
  if (found !== null) return found;
  const { precision } = asked;
  if (precision === null) return null;
  const decimals = precision === 0 ? "" : `(?:\\.[0-9]{1,${String(precision)}})?`;
  return new RegExp(`^[-+]?[0-9]+${decimals}$`).test(value.trim()) ? null : "Trop de décimales";
}

/** « 31/02/2024 » is taken: a browser makes it the 2nd of March. */
function wrongDate(value: string, { min, max }: Asked): string | null {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4,})$/.exec(value.trim()) ?? [];
  if (day === undefined || month === undefined || year === undefined) {
    return "Ce n'est pas une date valide";
  }
  const [days, months] = [Number(day), Number(month)];
  if (days < 1 || days > 31 || months < 1 || months > 12) return "Ce n'est pas une date valide";
  const rank = (text: string) => Number(text.slice(4) + text.slice(2, 4) + text.slice(0, 2));
  const written = day.padStart(2, "0") + month.padStart(2, "0") + year;
  if (min !== null && rank(written) < rank(min)) return "Valeur trop petite";
  return max !== null && rank(written) > rank(max) ? "Valeur trop grande" : null;
}

function wrongTime(value: string, asked: Asked): string | null {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(value.trim())) {
    return "Ce n'est pas une heure valide";
  }
  return outside(
    Number(value.replace(/:/g, "")),
    asked,
    "Valeur trop petite",
    "Valeur trop grande",
  );
}

function wrongText(value: string, { kind, min, max, pattern }: Asked): string | null {
  if (/[\uD800-\uDFFF]/.test(value)) return "Caractère refusé";
  const length = lengthOf(value);
  if (min !== null && length < Number(min)) return "Texte trop court";
  const most = kind === "regex" ? LONGEST : max === null ? null : Number(max);
  if (most !== null && length > most) return "Texte trop long";
  const isLike = pattern === null || new RegExp(pattern).test(value);
  return isLike ? null : "La réponse n'a pas la forme attendue";
}

/** Letters, digits and a few signs, in parts that a point separates; a name of at least two parts. */
function wrongEmail(value: string): string | null {
  const [local = "", domain = "", ...more] = value.trim().split("@");
  const isLocal = local.split(".").every((part) => /^[\w!#$%&'*+/=?^`{|}~-]+$/.test(part));
  const parts = domain.split(".");
  const isDomain =
    parts.length > 1 && parts.every((part) => /^[a-zA-Z0-9-]+$/.test(part) && !/^-|-$/.test(part));
  return isLocal && isDomain && more.length === 0 ? null : "Adresse invalide";
}

/** What the page says against a value, under its field, as soon as the field is left; null when it says nothing. */
export function wrongValue(value: string, asked: Asked): string | null {
  if (value === "") return null;
  switch (asked.kind) {
    case "number":
      return wrongNumber(value, asked);
    case "date":
      return wrongDate(value, asked);
    case "time":
      return wrongTime(value, asked);
    case "email":
      return wrongEmail(value);
    case "text":
    case "regex":
      return wrongText(value, asked);
  }
}

/** What the page says against the answers of a matrix. */
export function wrongMatrix(
  answered: readonly string[],
  {
    min,
    max,
    isInterdependent,
  }: {
    readonly min: number | null;
    readonly max: number | null;
    readonly isInterdependent: boolean;
  },
): string | null {
  const isTwice = new Set(answered).size < answered.length;
  if (isInterdependent && isTwice) return "Chaque colonne ne peut servir qu'une fois";
  if (min !== null && answered.length > 0 && answered.length < min) return "Trop peu de lignes";
  return max !== null && answered.length > max ? "Trop de lignes" : null;
}
