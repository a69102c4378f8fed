/** Excel writes no longer number below one without an exponent. */
const LONGEST = 20;

/**
 * A number as `&` joins it: fifteen digits, an exponent from 1E+20 on, and below one where the
 * text would take more than twenty characters (what Excel was seen to write, bit pattern by bit
 * pattern).
 */
export function numberText(number: number, decimal: string): string {
  if (number === 0) return "0";
  const [mantissa = "", power = "0"] = Math.abs(number).toExponential(14).split("e");
  const exponent = Number(power);
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  const text = withoutSign(digits, exponent);
  return (number < 0 ? "-" : "") + text.replace(".", decimal);
}

function withoutSign(digits: string, exponent: number): string {
  const isLong = exponent < 0 && 1 - exponent + digits.length > LONGEST;
  if (exponent > 19 || isLong) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : "";
    const power = String(Math.abs(exponent)).padStart(2, "0");
    return `${digits.slice(0, 1)}${fraction}E${exponent < 0 ? "-" : "+"}${power}`;
  }
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const rest = digits.slice(exponent + 1);
  return rest === "" ? whole : `${whole}.${rest}`;
}
