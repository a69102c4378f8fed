import { Html } from "./html";

/** The report's looks: black on white, one column, findings kept whole from one sheet of paper to the next. */
export const REPORT_STYLE = new Html(`
body { margin: 24px auto; max-width: 50em; padding: 0 16px; color: #1a1a1a; background: #fff; font: 14px/20px "Segoe UI", system-ui, sans-serif; }
h1 { font-size: 22px; line-height: 28px; margin: 0 0 12px; }
h2 { font-size: 16px; margin: 24px 0 4px; border-bottom: 1px solid #767676; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 2px 16px; margin: 0; }
dt { color: #595959; } dd { margin: 0; overflow-wrap: anywhere; }
.verdict { font-size: 18px; font-weight: 600; margin: 16px 0 4px; }
.ready { color: #0e6027; } .review { color: #8a3707; } .blocked { color: #a80000; }
ol { margin: 0; padding: 0; list-style: none; }
li { padding: 8px 0; border-bottom: 1px solid #d0d0d0; break-inside: avoid; overflow-wrap: anywhere; }
li p { margin: 2px 0; } .basis { color: #595959; } .cell { font-weight: 600; margin-right: 6px; }
table { border-collapse: collapse; width: 100%; } th, td { padding: 3px 8px; border-bottom: 1px solid #d0d0d0; text-align: left; font-weight: normal; }
thead th { font-weight: 600; } .amount { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
@media print { body { margin: 0; max-width: none; } }
`);
