import { Decimal } from "decimal.js";
import { onCellsChanged } from "../../src/excel/changes";
import { onSelectionChanged, selectCell, type Selected } from "../../src/excel/selection";
import { writeCells } from "../../src/excel/writeCells";
import { failureOf, openBook, settled, sheet } from "./workbooks";

const book = () => [sheet("Plan", [[1]]), sheet("Récap", [["a"]])];

async function watchChanges() {
  const changed: string[] = [];
  const stop = await onCellsChanged((sheetId) => changed.push(sheetId));
  return { changed, stop };
}

describe("What happens in the sheet", () => {
  it("tells of the officer's and co-authors' edits, on any sheet, until it is stopped", async () => {
    const { host } = await openBook(book());
    const { changed, stop } = await watchChanges();
    host.user.edit("Plan", 0, 0, "2");
    host.user.coauthorEdit("Récap", 0, 0, "b");
    await settled();
    expect(changed).toHaveLength(2);
    await stop();
    host.user.edit("Plan", 0, 0, "3");
    await settled();
    expect(changed).toHaveLength(2);
  });

  it("tells nothing of what we write ourselves", async () => {
    await openBook(book());
    const { changed } = await watchChanges();
    await writeCells([
      {
        at: { sheet: "Plan", row: 1, column: 1 },
        before: { kind: "amount", amount: new Decimal(1) },
        after: { kind: "amount", amount: new Decimal(2) },
      },
    ]);
    await settled();
    expect(changed).toEqual([]);
  });

  it("tells where the officer goes", async () => {
    const { host } = await openBook(book());
    const moves: Selected[] = [];
    await onSelectionChanged((selected) => moves.push(selected));
    host.user.select("Récap", "C4:D9");
    await settled();
    expect(moves.at(-1)).toMatchObject({ row: 4, column: 3 });
  });

  it("brings a cell's sheet forward and selects the cell", async () => {
    const { host, data } = await openBook(book());
    await selectCell({ sheet: "Récap", row: 7, column: 2 });
    expect(data.activeSheet).toBe(1);
    host.user.setFocus(false);
    const failure = await failureOf(selectCell({ sheet: "Plan", row: 1, column: 1 }));
    expect(failure.message).toContain("Revenez dans le classeur");
  });
});
