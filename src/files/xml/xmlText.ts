import { damaged } from "../zip/unreadableFile";

/** The text of an XML part, in the encoding that its first bytes or its declaration say. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw damaged(part);
  }
}

/**
 * The bytes of a part: UTF-16 where it was so before; else UTF-8, the declaration set right when it
 * said another.
 */
export function encodeXml(text: string, before?: Uint8Array): Uint8Array {
  const encoding = before === undefined ? "utf-8" : encodingOf(before);
  if (encoding.startsWith("utf-16")) return encodeUtf16(text, encoding === "utf-16le");
  const declared = text.replace(
    /^(\uFEFF?<\?xml[^>]*?encoding=["'])([^"']*)/,
    (all: string, start: string, name: string) =>
      name.toLowerCase() === "utf-8" ? all : `${start}UTF-8`,
  );
  return new TextEncoder().encode(declared);
}

function encodeUtf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(2 * at, text.charCodeAt(at), isLittleEndian);
  }
  return new Uint8Array(view.buffer);
}

/** Content of an element. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (char) => ENTITIES[char] ?? char);
}

/** Value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (char) => ENTITIES[char] ?? char);
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** ECMA-376 part 1, 22.9.2.19 (ST_Xstring): « _x000D_ » stands for what XML cannot hold. */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/** The reverse; a text that looks like an escape has its underscore escaped. */
export function encodeXstring(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(NOT_XML, (char) => {
    const hex = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${hex}_`;
  });
}

/** Control characters (carriage return too: XML would make it a line feed), lone surrogates. */
const NOT_XML = new RegExp(
  "[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF\\uD800-\\uDFFF]",
  // By code points: two surrogates that make a character are none of these.
  "gu",
);

const LESS_THAN = 0x3c;

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  // Without a mark « < » itself tells: it is the first character of any part.
  if (bytes[0] === LESS_THAN && bytes[1] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] === LESS_THAN) return "utf-16be";
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  return /^(?:ï»¿)?<\?xml[^>]*?encoding=["']([^"']+)/.exec(start)?.[1] ?? "utf-8";
}
