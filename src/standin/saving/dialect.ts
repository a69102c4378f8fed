/** What differs in names between transitional OOXML, which Excel writes, and the strict one. */
export interface Dialect {
  readonly spreadsheet: string;
  readonly customXml: string;
  /** What precedes the kind of a relation in its type. */
  readonly relations: string;
}

const TRANSITIONAL: Dialect = {
  spreadsheet: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  customXml: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
};

const STRICT: Dialect = {
  spreadsheet: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  customXml: "http://purl.oclc.org/ooxml/officeDocument/customXml",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships/",
};

/** The dialect of a workbook, from the text of its workbook part. */
export function dialectOf(workbook: string): Dialect {
  return workbook.includes(STRICT.spreadsheet) ? STRICT : TRANSITIONAL;
}
