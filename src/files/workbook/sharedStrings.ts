import { childrenOf } from "../xml/elements";
import type { Parts } from "./parts";
import { readXml, type XmlElement } from "../xml/xml";
import { decodeXstring } from "../xml/xmlText";

/** The workbook's table of texts, in order. */
export function readSharedStrings(parts: Parts, part: string | undefined): string[] {
  const text = part === undefined ? undefined : parts.text(part);
  const strings: string[] = [];
  if (part === undefined || text === undefined) return strings;
  readXml(text, {
    part,
    budget: parts.budget,
    stream: {
      containers: new Set(),
      onElement: (element) => {
        if (element.name === "si") strings.push(richText(element));
      },
    },
  });
  return strings;
}

/** The text of an `si` or `is`: plain, or the runs of a rich text; phonetic hints are left out. */
export function richText(element: XmlElement): string {
  const runs = childrenOf(element, "r").flatMap((run) => childrenOf(run, "t"));
  return [...childrenOf(element, "t"), ...runs].map(plainText).join("");
}

/** Excel drops the white space around a text unless `xml:space` says to keep it. */
export function plainText(element: XmlElement): string {
  const isKept = element.attributes["xml:space"] === "preserve";
  return decodeXstring(
    isKept ? element.text : element.text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ""),
  );
}
