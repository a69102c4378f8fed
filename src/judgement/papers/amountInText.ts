import { Decimal } from "decimal.js";
import { fold } from "../../plan/text";

/** The one amount in euros of a text such as « CAF : 15 000 € »; null when it has none or several. */
export function amountInText(text: string): Decimal | null {
  const found = [
    ...fold(text).matchAll(
      /(?:^|[^\d.,])(\d{1,3}(?:[ .]\d{3})+|\d+)(?:,(\d{1,2}))?(?= ?(?:€|euros?|eur\b))/g,
    ),
  ];
  const [match, ...others] = found;
  if (!match || others.length > 0) return null;
  return new Decimal(`${(match[1] ?? "").replace(/\D/g, "")}.${match[2] ?? "0"}`);
}
