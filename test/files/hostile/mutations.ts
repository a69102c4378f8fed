import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Random } from "./random";

/** The parts of a workbook, to be spoilt in place. */
export type PartsByName = Record<string, Uint8Array>;

export interface Mutation {
  readonly name: string;
  /** From a whole workbook to a spoilt one. */
  readonly spoil: (bytes: Uint8Array, random: Random) => Uint8Array;
}

/** A mutation of the file's bytes. */
function ofBytes(name: string, spoil: Mutation["spoil"]): Mutation {
  return { name, spoil };
}

/** A mutation of the parts: the zip around them is sound, so that it reaches deeper. */
function ofParts(name: string, spoil: (parts: PartsByName, random: Random) => void): Mutation {
  return {
    name,
    spoil: (bytes, random) => {
      const parts = { ...unzipSync(bytes) };
      spoil(parts, random);
      return zipSync(parts, { level: 1 });
    },
  };
}

/** A mutation of one XML part's text. */
function ofXml(
  name: string,
  spoil: (xml: string, random: Random) => string,
  which = /\.(xml|rels)$/,
): Mutation {
  return ofParts(name, (parts, random) => {
    const part = random.pick(Object.keys(parts).filter((key) => which.test(key)));
    const xml = parts[part];
    if (xml) parts[part] = strToU8(spoil(strFromU8(xml), random));
  });
}

const SHEETS = /worksheets\/sheet\d+\.xml$/;
const STRUCTURE = /(workbook\.xml|\.rels|Content_Types.*)$/;

/** Replaces one match, chosen at random, of a pattern. */
function replaceOne(pattern: RegExp, replacement: (random: Random, found: string) => string) {
  return (xml: string, random: Random): string => {
    const matches = [...xml.matchAll(pattern)];
    if (matches.length === 0) return xml;
    const { index, 0: found } = random.pick(matches);
    return xml.slice(0, index) + replacement(random, found) + xml.slice(index + found.length);
  };
}

const NUMBERS = [
  "-1",
  "0",
  "1048577",
  "99999999999999999999",
  "1e308",
  "NaN",
  "Infinity",
  "-0",
  "",
  "0x10",
  "١٢",
  "4294967296",
];
const REFERENCES = ["XFD1048576", "XFE1", "ZZZZZZ99", "A0", "A-1", "1A", "A1:B2", "", "$A$1", "é1"];
const TEXTS = [
  "&lt;script&gt;",
  "\u202e",
  "_x0000_",
  "_x001B_[31m",
  "=1+1",
  "]]&gt;",
  "\ud83d\ude00",
];

export const MUTATIONS: readonly Mutation[] = [
  ofBytes("bytes flipped", (bytes, random) => {
    const spoilt = bytes.slice();
    for (let count = 1 + random.below(8); count > 0; count -= 1) {
      const at = random.below(spoilt.length);
      spoilt[at] = random.below(256);
    }
    return spoilt;
  }),
  ofBytes("directory flipped", (bytes, random) => {
    const spoilt = bytes.slice();
    for (let count = 1 + random.below(4); count > 0; count -= 1) {
      spoilt[spoilt.length - 1 - random.below(Math.min(900, spoilt.length))] = random.below(256);
    }
    return spoilt;
  }),
  ofBytes("truncated", (bytes, random) => bytes.slice(0, random.below(bytes.length))),
  ofBytes("bytes inserted", (bytes, random) => {
    const at = random.below(bytes.length);
    const more = Uint8Array.from({ length: 1 + random.below(64) }, () => random.below(256));
    return Uint8Array.from([...bytes.slice(0, at), ...more, ...bytes.slice(at)]);
  }),
  ofParts("a part is missing", (parts, random) => {
    Reflect.deleteProperty(parts, random.pick(Object.keys(parts)));
  }),
  ofParts("a part is empty", (parts, random) => {
    parts[random.pick(Object.keys(parts))] = new Uint8Array();
  }),
  ofParts("a part stands for another", (parts, random) => {
    const names = Object.keys(parts);
    const other = parts[random.pick(names)];
    if (other) parts[random.pick(names)] = other;
  }),
  ofParts("a part is noise", (parts, random) => {
    parts[random.pick(Object.keys(parts))] = Uint8Array.from({ length: 300 }, () =>
      random.below(256),
    );
  }),
  ofXml("XML cut short", (xml, random) => xml.slice(0, random.below(xml.length))),
  ofXml("XML characters changed", (xml, random) => {
    const at = random.below(xml.length);
    return (
      xml.slice(0, at) + random.pick(["<", ">", "&", '"', "\0", "é", "]]>"]) + xml.slice(at + 1)
    );
  }),
  ofXml(
    "an element twice",
    replaceOne(/<(\w+)[^<>]*\/>/g, (_, found) => found + found),
  ),
  ofXml(
    "an element gone",
    replaceOne(/<(\w+)[^<>]*\/>/g, () => ""),
  ),
  ofXml(
    "an attribute gone",
    replaceOne(/ [\w:]+="[^"]*"/g, () => ""),
  ),
  ofXml(
    "a relation elsewhere",
    replaceOne(/Target="[^"]*"/g, (random) => `Target="${random.pick(TARGETS)}"`),
    /\.rels$/,
  ),
  ofXml(
    "an id elsewhere",
    replaceOne(/Id="[^"]*"/g, () => 'Id="rId1"'),
    STRUCTURE,
  ),
  ofXml(
    "a number that is none",
    replaceOne(/="\d+"/g, (random) => `="${random.pick(NUMBERS)}"`),
  ),
  ofXml(
    "a value that is none",
    replaceOne(/<v>[^<]*<\/v>/g, (random) => `<v>${random.pick(NUMBERS)}</v>`),
    SHEETS,
  ),
  ofXml(
    "a place that is none",
    replaceOne(/ r="[A-Z]+\d+"/g, (random) => ` r="${random.pick(REFERENCES)}"`),
    SHEETS,
  ),
  ofXml(
    "a range that is none",
    replaceOne(
      /ref="[^"]*"/g,
      (random) => `ref="${random.pick(REFERENCES)}:${random.pick(REFERENCES)}"`,
    ),
    SHEETS,
  ),
  ofXml(
    "a cell of another type",
    replaceOne(
      / t="\w+"/g,
      (random) => ` t="${random.pick(["s", "n", "b", "e", "d", "str", "inlineStr", "x"])}"`,
    ),
    SHEETS,
  ),
  ofXml(
    "rows in another order",
    (xml, random) => {
      const rows = xml.match(/<row [\s\S]*?<\/row>/g) ?? [];
      const one = random.below(Math.max(1, rows.length));
      const other = random.below(Math.max(1, rows.length));
      const [first, second] = [rows[one], rows[other]];
      return first && second
        ? xml
            .replace(first, () => "<!---->")
            .replace(second, () => first)
            .replace("<!---->", () => second)
        : xml;
    },
    SHEETS,
  ),
  ofXml(
    "a formula that is none",
    replaceOne(/<f[ >][\s\S]*?<\/f>/g, (random) => `<f>${random.pick(FORMULAS)}</f>`),
    SHEETS,
  ),
  ofXml(
    "a text of another sort",
    replaceOne(
      /<t[ >][\s\S]*?<\/t>/g,
      (random) => `<t>${random.pick(TEXTS).repeat(1 + random.below(40))}</t>`,
    ),
    /sharedStrings\.xml$|sheet\d+\.xml$/,
  ),
];

const TARGETS = [
  "../../../../etc/passwd",
  "workbook.xml",
  "/xl/workbook.xml",
  "",
  "sheet1.xml",
  "file:///etc/passwd",
  "https://example.com/a.xml",
  "_rels/workbook.xml.rels",
  "../xl/../xl/worksheets/sheet1.xml",
];

const FORMULAS = [
  "",
  "(",
  "SUM(A1:XFD1048576)",
  "A1",
  "1/0",
  "#REF!",
  "INDIRECT(&quot;A1&quot;)",
  "SUM(".repeat(200),
  "'x'!A1",
  "1E400",
  "-".repeat(3000),
  "OFFSET(A1,0,0,1048576,16384)",
  "REPT(&quot;a&quot;,1E9)",
];
