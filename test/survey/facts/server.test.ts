import { fieldsOf } from "../../../src/survey/form/fields";
import { nameOf } from "../../../src/formstandin/contribution";
import { FACTS, HONEYPOT, SESSION } from "../../../src/formstandin/facts/facts";
import { publish } from "../../../src/formstandin/publish";
import { FormStandIn } from "../../../src/formstandin/server";
import { PLACEHOLDER } from "../../../src/survey/form/placeholder";

let form: FormStandIn;
let now = 0;
beforeAll(async () => {
  form = await new FormStandIn(PLACEHOLDER, "Essai", { draw: () => 0.5, now: () => now }).start();
});
afterAll(() => form.stop());

const get = async (address: string) => (await fetch(address)).text();
const tokenIn = (html: string) => /name="_csrf" value="(\w+)"/.exec(html)?.[1] ?? "";
const post = (fields: Readonly<Record<string, string>>, path = "") =>
  fetch(form.address + path, { method: "POST", body: new URLSearchParams(fields) });
const idOf = (alias: string) =>
  form.definition.questions.find((one) => one.alias === alias)?.id ?? "";

/** What the page holds in a question, once opened at an address. */
async function held(query: string, alias: string): Promise<string> {
  const code = tokenIn(await get(`${form.address}${query}`));
  return get(`${form.address}/markup?code=${code}&ids=${idOf(alias)}`);
}

describe("the stand-in's server", () => {
  it("says that it is a stand-in and which facts it follows, and gives its questions later", async () => {
    const html = await get(form.address);
    expect(html).toContain("ce n'est pas EUSurvey");
    expect(html).toContain(FACTS);
    expect(html.match(/emptyelement survey-element/g)).toHaveLength(13);
  });

  it("takes nothing from a program that never opened the page", async () => {
    expect((await post({ [HONEYPOT]: "" })).status).toBe(403);
    expect(form.contributions).toEqual([]);
  });

  it("refuses what fills the trap for robots", async () => {
    const token = tokenIn(await get(form.address));
    expect((await post({ _csrf: token, [HONEYPOT]: "x" })).status).toBe(403);
  });

  it("refuses a page that was opened more than 60 minutes before", async () => {
    const tokens = [tokenIn(await get(form.address)), tokenIn(await get(form.address))];
    now += SESSION - 1;
    expect((await post({ _csrf: tokens[0] ?? "", [HONEYPOT]: "" })).status).toBe(200);
    now += 1;
    expect((await post({ _csrf: tokens[1] ?? "", [HONEYPOT]: "" })).status).toBe(403);
  });

  it("ignores the parameters where a draft was saved by someone who had to log in", async () => {
    expect(await held("?COLLECTIVITE=Ain", "COLLECTIVITE")).toContain("Ain");
    form.hasDraft = true;
    expect(await held("?COLLECTIVITE=Ain", "COLLECTIVITE")).not.toContain("Ain");
    form.hasDraft = false;
  });

  it("opens a draft for anyone who has its link, and then reads no other parameter", async () => {
    const name = `answer${idOf("COLLECTIVITE")}`;
    const saved = await (await post({ [name]: "Creuse" }, "/draft")).text();
    const [, link = ""] = /href="([^"]*)"/.exec(saved) ?? [];
    const query = new URL(link).search;
    expect(await held(`${query}&COLLECTIVITE=Ain`, "COLLECTIVITE")).toContain("Creuse");
  });

  it("takes about 8 KB of request line and headers", async () => {
    const status = async (length: number) =>
      (await fetch(`${form.address}?COLLECTIVITE=${"x".repeat(length)}`)).status;
    expect(await status(7500)).toBe(200);
    expect(await status(8300)).toBe(431);
  });

  it("fails on an address whose name has a space and is no cell of a table", async () => {
    expect((await fetch(`${form.address}?DEUX+MOTS=1`)).status).toBe(500);
  });

  it("gives a refused submission back with its answers", async () => {
    const token = tokenIn(await get(form.address));
    const name = `answer${idOf("COLLECTIVITE")}`;
    const html = await (await post({ _csrf: token, [HONEYPOT]: "", [name]: "Creuse" })).text();
    expect(html).toContain("Réponse obligatoire");
    const again = `${form.address}/markup?code=${tokenIn(html)}&ids=${idOf("COLLECTIVITE")}`;
    expect(await get(again)).toContain("Creuse");
  });

  it("gives other ids, and the same UIDs and aliases, at each publication", () => {
    const [one, two] = [publish(PLACEHOLDER, "Essai", 1), publish(PLACEHOLDER, "Essai", 2)];
    const ids = (of: typeof one) => of.definition.questions.map(({ id }) => id);
    const names = (of: typeof one) => of.definition.questions.map(({ alias, uid }) => [alias, uid]);
    expect(ids(one).filter((id) => ids(two).includes(id))).toEqual([]);
    expect(names(one)).toEqual(names(two));
    expect(one.definition.surveyId).not.toBe(two.definition.surveyId);
    expect(new Set(fieldsOf(one.definition).map(nameOf)).size).toBe(
      fieldsOf(one.definition).length,
    );
  });
});

describe("the elements that the page asks for, open to anyone", () => {
  const elements = async (...aliases: readonly string[]) => {
    const { surveyId } = form.definition;
    const address = new URL(
      `../elements/${surveyId ?? ""}?ids=${aliases.map(idOf).join("-")}&slang=FR`,
      `${form.address}/`,
    );
    return JSON.parse(await get(String(address).replace("/runner/Essai", "/runner"))) as unknown;
  };

  it("tell the aliases that a saved page lacks: choices, their options, tables, rows and columns", async () => {
    expect(await elements("ANNEE", "OBLIGATOIRES", "RECAP")).toMatchObject([
      {
        type: "SingleChoiceQuestion",
        shortname: "ANNEE",
        id: Number(idOf("ANNEE")),
        possibleAnswers: [{ shortname: "A2022" }, {}, { shortname: "A2024", title: "2024" }, {}],
      },
      {
        type: "Matrix",
        shortname: "OBLIGATOIRES",
        questions: [{ shortname: "OBJ1" }, {}, {}, {}, {}],
        answers: [{ shortname: "PREVUE_OUI" }, { shortname: "PREVUE_NON" }],
        isInterdependent: false,
      },
      { type: "Table", shortname: "RECAP", questions: [{ shortname: "R_304" }, {}, {}, {}] },
    ]);
  });

  it("hold no answer", async () => {
    await get(`${form.address}?COLLECTIVITE=Ain`);
    expect(JSON.stringify(await elements("COLLECTIVITE"))).not.toContain("Ain");
  });
});
