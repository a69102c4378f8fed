/**
 * Excel's stand-in: answers Microsoft's real client library for one workbook.
 *
 *   const host = new ExcelHost(data, { excel: "2021", name: "plan.xlsx" });
 *   const { Excel } = await loadOfficeJs(host);            // Node: from "./node"
 *   await Excel.run(async (context) => { … });             // the add-in's own code
 *
 *   host.user.edit("Plan", 4, 2, "12 500,50 €");           // what the user does, rows from 0
 *   host.onDidChange(draw);                                // after every change, whoever did it
 *   host.undo(); host.undoEntries;                         // one entry a request or a gesture
 *   host.traffic.roundTrips;                               // and bytes; host.traffic.reset()
 *   host.faults.fail("GeneralException", 2);               // or hang(), delay(ms), recover()
 *   host.beginCellEdit(); host.user.setFocus(false);       // the other states of Excel
 *
 * In a browser the page sets `window.planActionHost = host`, then loads the pane's frame, whose
 * first script is the bundle of `officeStandIn.ts` (it loads ./excel-web-16.00.js by itself).
 */
export { HostError } from "./book/errors";
export { ExcelHost, type HostOptions } from "./host";
export { display } from "./book/display";
export { newWorkbook } from "./newWorkbook";
export { EXCELS, type ExcelVersion } from "./requirements";
