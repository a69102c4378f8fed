import type { Field } from "../form/fields";
import { isFormEmail } from "./email";
import { matchesPattern } from "./pattern";
import { blocking, notice, type Problem } from "./problems";

/** What is wrong with the shape of a text: an e-mail's, or the one that the form's expression wants. */
export function shapeProblems({ type, question: { pattern } }: Field, value: string): Problem[] {
  if (type === "email" && !isFormEmail(value)) {
    return [
      blocking(
        "notEmail",
        `Le formulaire ne prend pas « ${value} » pour une adresse électronique : sans accent ni espace, avec un point après « @ ».`,
      ),
    ];
  }
  if (type !== "regex") return [];
  const isLike = pattern === null ? null : matchesPattern(pattern, value);
  if (isLike === true) return [];
  return isLike === false
    ? [
        blocking(
          "otherShape",
          `Le formulaire attend une autre forme que « ${value} » (son expression : ${pattern ?? ""}).`,
        ),
      ]
    : [
        notice(
          "unchecked",
          "Le formulaire attend une forme précise, qu'il vérifie lui-même : relisez.",
        ),
      ];
}
