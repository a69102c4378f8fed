import { BrokenAddress, prefillFrom } from "../../../src/formstandin/prefill";
import { changed, published } from "../forms";

const definition = published(
  changed({ COLLECTIVITE: { options: [] }, MENTION: { type: "email", readOnly: false } }),
);
const key = (alias: string, row: string | null = null, column: string | null = null) =>
  JSON.stringify([alias, row, column]);

/** What an address fills. `ranks`: in which order its parameters are read. */
function read(query: string, ranks: readonly number[] = [], path = "/eusurvey/runner/Essai") {
  const order = [...ranks];
  const url = new URL(`http://127.0.0.1${path}?${query}`);
  return Object.fromEntries(prefillFrom(definition, url, () => order.shift() ?? 0.5));
}

describe("an address fills", () => {
  it("texts, e-mails and numbers as they are, unchecked", () => {
    expect(read("COLLECTIVITE=Ain&TOTAL_ETAT=abc&MENTION=personne")).toEqual({
      [key("COLLECTIVITE")]: "Ain",
      [key("TOTAL_ETAT")]: "abc",
      [key("MENTION")]: "personne",
    });
  });

  it("dates as dd/MM/yyyy, choices by their aliases, rows of a matrix, cells of a table", () => {
    expect(
      read(
        "DATE_VALIDATION=31/10/2024&ANNEE=A2024&SOURCES=FIR,P304&OBJ1=PREVUE_OUI&RECAP+R_FIR+R_ETAT=1.50",
      ),
    ).toEqual({
      [key("DATE_VALIDATION")]: "31/10/2024",
      [key("ANNEE")]: "A2024",
      [key("SOURCES")]: "FIR,P304",
      [key("OBLIGATOIRES", "OBJ1")]: "PREVUE_OUI",
      [key("RECAP", "R_FIR", "R_ETAT")]: "1.50",
    });
  });

  it("no complex table, without a word; nor what the form doesn't have", () => {
    expect(read("SYNTHESE=5&utm_source=lettre&COLLECTIVITE=Ain")).toEqual({
      [key("COLLECTIVITE")]: "Ain",
    });
  });
});

describe("its traps", () => {
  it.each([
    ["an option by its words", "ANNEE=2024"],
    ["no date", "DATE_VALIDATION=demain"],
    ["an empty date", "DATE_VALIDATION="],
    ["an empty choice", "ANNEE="],
    ["an unknown column of a table", "RECAP+R_FIR+R_AUTRE=1"],
  ])("%s stops the reading, and what was not read yet is lost by chance", (_, bad) => {
    const query = `COLLECTIVITE=Ain&${bad}&TOTAL_ETAT=5`;
    expect(read(query, [0.1, 0.5, 0.9])).toEqual({ [key("COLLECTIVITE")]: "Ain" });
    expect(read(query, [0.9, 0.5, 0.1])).toEqual({ [key("TOTAL_ETAT")]: "5" });
    expect(read(query, [0.5, 0.1, 0.9])).toEqual({});
  });

  it("an empty text stops nothing", () => {
    expect(read("COLLECTIVITE=&TOTAL_ETAT=5", [0.1, 0.9])).toEqual({ [key("TOTAL_ETAT")]: "5" });
  });

  it("in a matrix, any alias of the form is taken without a word; one that nothing bears stops", () => {
    expect(read("OBJ1=FIR")).toEqual({ [key("OBLIGATOIRES", "OBJ1")]: "FIR" });
    expect(read("OBJ1=AILLEURS")).toEqual({});
  });

  it("a single choice takes two options without a word", () => {
    expect(read("ANNEE=A2023,A2024")).toEqual({ [key("ANNEE")]: "A2023,A2024" });
  });

  it.each(["DEUX+MOTS=1", "ANNEE+R_FIR+R_ETAT=1", "RECAP+R_FIR=1"])(
    "a name with a space that is no cell of a table breaks the server: %s",
    (query) => {
      expect(() => read(query)).toThrow(BrokenAddress);
    },
  );

  it("the first of a repeated name wins", () => {
    expect(read("TOTAL_ETAT=1&TOTAL_ETAT=2")).toEqual({ [key("TOTAL_ETAT")]: "1" });
  });

  it.each(["draft", "draftid", "readonly", "token", "pw", "wcag"])(
    "« %s » is EUSurvey's own word",
    (name) => {
      expect(read(`COLLECTIVITE=Ain&${name}=x`)).toEqual({});
    },
  );

  it("« code » is not", () => {
    expect(read("COLLECTIVITE=Ain&code=x")).toEqual({ [key("COLLECTIVITE")]: "Ain" });
  });

  it("a language that the form is not in loses everything, and so does a slash at the end", () => {
    expect(read("COLLECTIVITE=Ain&surveylanguage=FR")).toEqual({ [key("COLLECTIVITE")]: "Ain" });
    expect(read("COLLECTIVITE=Ain&surveylanguage=DE")).toEqual({});
    expect(read("COLLECTIVITE=Ain", [], "/eusurvey/runner/Essai/")).toEqual({});
  });

  it("line breaks are CR LF: a lone LF, a control or an emoji arrives unreadable", () => {
    expect(read("COLLECTIVITE=a%0D%0Ab")).toEqual({ [key("COLLECTIVITE")]: "a\r\nb" });
    expect(read("COLLECTIVITE=a%0Ab%09c%F0%9F%99%82")).toEqual({
      [key("COLLECTIVITE")]: "a\uFFFDb\uFFFDc\uFFFD",
    });
  });

  it("a day that doesn't exist is taken", () => {
    expect(read("DATE_VALIDATION=31/02/2024")).toEqual({ [key("DATE_VALIDATION")]: "31/02/2024" });
  });
});
