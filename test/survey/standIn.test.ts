import { fieldsOf } from "../../src/survey/form/fields";
import { refusalsOf } from "../../src/formstandin/checks";
import { nameOf } from "../../src/formstandin/contribution";
import { prefillFrom } from "../../src/formstandin/prefill";
import { publish } from "../../src/formstandin/publish";
import { FormStandIn } from "../../src/formstandin/server";
import { PLACEHOLDER } from "../../src/survey/form/placeholder";
import { published } from "./forms";

const definition = published();
const key = (alias: string, row: string | null = null, column: string | null = null) =>
  JSON.stringify([alias, row, column]);

function read(query: string, ranks: readonly number[] = [], path = "/eusurvey/runner/Essai") {
  const order = [...ranks];
  const url = new URL(`http://127.0.0.1${path}?${query}`);
  return Object.fromEntries(prefillFrom(definition, url, () => order.shift() ?? 0.5));
}

describe("the stand-in reads an address as EUSurvey does", () => {
  it("texts, choices, dates, rows of a matrix, cells of a table", () => {
    expect(
      read(
        "COLLECTIVITE=Ain&ANNEE=A2024&SOURCES=FIR,P304&DATE_VALIDATION=31/10/2024&OBJ1=PREVUE_OUI&RECAP+R_FIR+R_ETAT=1.50",
      ),
    ).toEqual({
      [key("COLLECTIVITE")]: "Ain",
      [key("ANNEE")]: "A2024",
      [key("SOURCES")]: "FIR,P304",
      [key("DATE_VALIDATION")]: "31/10/2024",
      [key("OBLIGATOIRES", "OBJ1")]: "PREVUE_OUI",
      [key("RECAP", "R_FIR", "R_ETAT")]: "1.50",
    });
  });

  it("one bad value ends the reading, and the order decides what is lost", () => {
    const query = "COLLECTIVITE=Ain&ANNEE=2024&TOTAL_ETAT=5";
    expect(read(query, [0.1, 0.5, 0.9])).toEqual({ [key("COLLECTIVITE")]: "Ain" });
    expect(read(query, [0.9, 0.5, 0.1])).toEqual({ [key("TOTAL_ETAT")]: "5" });
    expect(read(query, [0.5, 0.1, 0.9])).toEqual({});
  });

  it("the first of a repeated name wins; a number is not checked", () => {
    expect(read("TOTAL_ETAT=abc&TOTAL_ETAT=2")).toEqual({ [key("TOTAL_ETAT")]: "abc" });
  });

  it("« surveylanguage » or a slash at the end loses everything; complex tables are ignored", () => {
    expect(read("COLLECTIVITE=Ain&surveylanguage=FR")).toEqual({});
    expect(read("COLLECTIVITE=Ain", [], "/eusurvey/runner/Essai/")).toEqual({});
    expect(read("SYNTHESE+1+1=5&SYNTHESE=5")).toEqual({});
  });
});

describe("the stand-in checks a submission as EUSurvey does", () => {
  const whole = { ANNEE: "A2024", TOTAL_ETAT: "1.5", TOTAL_DEPARTEMENT: "2" };
  const reasons = (values: Readonly<Record<string, string>>) =>
    refusalsOf(
      definition,
      new Map(Object.entries({ ...whole, ...values }).map(([alias, value]) => [key(alias), value])),
    ).map(({ reason }) => reason);

  it.each([
    [{}, []],
    [{ TOTAL_ETAT: "1,5" }, ["Ce n'est pas un nombre"]],
    [{ TOTAL_ETAT: "1 500" }, ["Ce n'est pas un nombre"]],
    [{ TOTAL_ETAT: "5 €" }, ["Ce n'est pas un nombre"]],
    [{ TOTAL_ETAT: "1.555" }, ["Trop de décimales"]],
    [{ TOTAL_ETAT: "" }, ["Réponse obligatoire"]],
    [{ DATE_VALIDATION: "31/02/2024" }, ["Ce n'est pas une date"]],
    [{ COLLECTIVITE: "a\r\nb" }, []],
    [{ COLLECTIVITE: "a\nb" }, ["Caractère refusé"]],
    [{ COLLECTIVITE: "a\tb" }, ["Caractère refusé"]],
    [{ COLLECTIVITE: "🙂" }, ["Caractère refusé"]],
    [{ COLLECTIVITE: "x".repeat(201) }, ["Texte trop long"]],
    [{ ANNEE: "A1999" }, ["Choix inconnu"]],
    // Nothing shows this question: what it holds is not looked at.
    [{ AUTRES_PRECISION: "🙂" }, []],
  ])("%j: %j", (values, expected) => {
    expect(reasons(values)).toEqual(expected);
  });
});

describe("the stand-in's server", () => {
  let form: FormStandIn;
  beforeAll(async () => {
    form = await new FormStandIn(PLACEHOLDER, "Essai", () => 0.5).start();
  });
  afterAll(() => form.stop());
  const get = async (address: string) => (await fetch(address)).text();

  it("says that it is a stand-in, and gives its questions later", async () => {
    const html = await get(form.address);
    expect(html).toContain("ce n'est pas EUSurvey");
    expect(html.match(/emptyelement survey-element/g)).toHaveLength(13);
  });

  it("takes nothing from a program that never opened the page", async () => {
    const answer = await fetch(form.address, {
      method: "POST",
      body: new URLSearchParams(whole()),
    });
    expect(answer.status).toBe(403);
    expect(form.contributions).toEqual([]);
  });

  it("refuses what fills the trap for robots", async () => {
    const token = /name="_csrf" value="(\w+)"/.exec(await get(form.address))?.[1] ?? "";
    const body = new URLSearchParams({ ...whole(), _csrf: token, "hp-7fk9s82jShfgak": "x" });
    expect((await fetch(form.address, { method: "POST", body })).status).toBe(403);
  });

  it("ignores the parameters where a draft was saved", async () => {
    const elements = async () => {
      const html = await get(`${form.address}?COLLECTIVITE=Ain`);
      const code = /const uniqueCode = "(\w+)"/.exec(html)?.[1] ?? "";
      const id = form.definition.questions[0]?.id ?? "";
      return get(`${form.address}/elements?code=${code}&ids=${id}`);
    };
    expect(await elements()).toContain("Ain");
    form.hasDraft = true;
    expect(await elements()).not.toContain("Ain");
    form.hasDraft = false;
  });

  it("refuses an address of more than 8 KB", async () => {
    expect((await fetch(`${form.address}?COLLECTIVITE=${"x".repeat(9000)}`)).status).toBe(431);
  });

  it("gives other ids, and the same UIDs and aliases, at each publication", () => {
    const [one, two] = [publish(PLACEHOLDER, "Essai", 1), publish(PLACEHOLDER, "Essai", 2)];
    const ids = (of: typeof one) => of.definition.questions.map(({ id }) => id);
    const names = (of: typeof one) => of.definition.questions.map(({ alias, uid }) => [alias, uid]);
    expect(ids(one).filter((id) => ids(two).includes(id))).toEqual([]);
    expect(names(one)).toEqual(names(two));
    expect(new Set(fieldsOf(one.definition).map(nameOf)).size).toBe(
      fieldsOf(one.definition).length,
    );
  });

  function whole(): Record<string, string> {
    return { "hp-7fk9s82jShfgak": "" };
  }
});
