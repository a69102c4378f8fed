import { EXCELS, ExcelHost, newWorkbook } from "../../src/standin";
import { loadOfficeJs } from "../../src/standin/node";

/** The add-in under test: writes what is to be ordered, in column C. It knows of no stand-in. */
async function order(): Promise<void> {
  await Excel.run(async (context) => {
    const stock = context.workbook.worksheets.getItem("Stock").getRange("B2:B3").load("values");
    await context.sync();
    stock.getOffsetRange(0, 1).values = stock.values.map(([left]) => [Number(left) < 5 ? 20 : ""]);
    await context.sync();
  });
}

test.each(EXCELS)("orders what is running out, in Excel %s", async (excel) => {
  const rows = [
    ["Article", "Left"],
    ["Screw", 3],
    ["Nail", 12],
    ["Ordered", "=SUM(C2:C3)"],
  ];
  const host = new ExcelHost(newWorkbook({ Stock: rows }), { excel });
  await loadOfficeJs(host);
  await order();
  const cell = (row: number, column: number) => host.data.sheets[0]?.rows.get(row)?.get(column);
  expect([cell(1, 2)?.value, cell(3, 1)?.value]).toEqual([20, 20]); // The formula has followed.
  expect(host.traffic.roundTrips).toBe(2);
  host.undo(); // As the user would.
  host.user.setProtected("Stock", true);
  await expect(order()).rejects.toMatchObject({ code: "AccessDenied" });
});
