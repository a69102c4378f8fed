import { envelopesOf, readEnvelopes } from "../../../src/documents/folder/envelopes";

function read(text: string) {
  const { envelopes, misread } = readEnvelopes(text);
  return {
    envelopes: envelopes.map(
      ({ name, year, source, amount }) => `${name} ${String(year)} ${source} ${amount.toFixed(2)}`,
    ),
    misread,
  };
}

describe("a list of notified envelopes", () => {
  test("a line for each, as French Excel saves it", () => {
    expect(read("\uFEFFValdore;2024;FIR;235 000,50 €\r\nValdore;BOP 304;420000\r\n")).toEqual({
      envelopes: ["Valdore 2024 FIR 235000.50", "Valdore null BOP 304 420000.00"],
      misread: [],
    });
  });

  test("a table pasted from Excel, a column for each source", () => {
    expect(read("Département\tFIR\t304\tONDAM\nSarvane\t88 000\t168 000\t\n")).toEqual({
      envelopes: ["Sarvane null FIR 88000.00", "Sarvane null BOP 304 168000.00"],
      misread: [],
    });
  });

  test("a line that says nothing sure is told by its place", () => {
    expect(read("Valdore;FIR;beaucoup\nValdore;FIR;1000").misread).toEqual([1]);
  });

  test("it is for the plan of that name, whatever its capitals and accents, and of that year", () => {
    const { envelopes } = readEnvelopes("marche boisée;2025;FIR;10\nMarche-Boisée;2024;304;20");
    const given = envelopesOf({ name: "MARCHE-BOISEE", file: "a.xlsx", year: 2025 }, envelopes);
    expect([...given].map(([source, amount]) => [source, amount.toString()])).toEqual([
      ["FIR", "10"],
    ]);
  });
});
