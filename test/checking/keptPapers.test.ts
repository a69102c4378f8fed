import { Decimal } from "decimal.js";
import fc from "fast-check";
import { keptPapersFrom, keptPapersJson } from "../../src/checking/keptPapers";
import { ficheKey } from "../../src/plan/papers/choices";

const text = fc.string({ minLength: 1, maxLength: 20 }).filter((one) => one !== "__proto__");
const kept = fc.record({
  files: fc.array(text, { maxLength: 4 }),
  previousSheet: fc.option(text),
  choices: fc.record({
    rows: fc
      .dictionary(text, fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 4 }))
      .map((rows) => new Map(Object.entries(rows))),
    amounts: fc
      .dictionary(text, fc.integer({ min: 0, max: 1e9 }))
      .map(
        (amounts) =>
          new Map(
            Object.entries(amounts).map(([key, cents]) => [key, new Decimal(cents).dividedBy(100)]),
          ),
      ),
  }),
});

test("law: what the workbook keeps about the papers comes back as it was decided", () => {
  fc.assert(
    fc.property(kept, (one) => {
      const stored: unknown = JSON.parse(JSON.stringify(keptPapersJson(one)));
      expect(keptPapersFrom(stored)).toEqual(one);
    }),
  );
});

test("what cannot be understood there is ignored", () => {
  const nothing = {
    files: [],
    previousSheet: null,
    choices: { rows: new Map(), amounts: new Map() },
  };
  for (const stored of [undefined, null, 3, "x", [], { files: 3, rows: [], amounts: "x" }])
    expect(keptPapersFrom(stored)).toEqual(nothing);
  const odd = {
    files: ["a.docx", 3],
    rows: { a: [1, 2], b: ["x"], c: [0] },
    amounts: { a: "12.50", b: 12, c: "-3.00" },
  };
  expect(keptPapersFrom(odd)).toEqual({
    files: ["a.docx"],
    previousSheet: null,
    choices: { rows: new Map([["a", [1, 2]]]), amounts: new Map([["a", new Decimal("12.5")]]) },
  });
});

test("a fiche without a number is remembered without its words", () => {
  const one = { file: "fiches.docx", number: "", title: "Accueil de Mme Martin" };
  expect(ficheKey(one)).not.toContain("Martin");
  expect(ficheKey(one)).toBe(ficheKey({ ...one }));
  expect(ficheKey(one)).not.toBe(ficheKey({ ...one, title: "Accueil de Mme Durand" }));
});
