import { french } from "../../plan/typography";
import { Decimal } from "decimal.js";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fixWrites } from "../../checking/fixes";
import type { Report } from "../../checking/report";
import { a1From, sameCell } from "../../plan/address";
import type { CellWrite } from "../../plan/cellWrite";
import { formatEuros } from "../../plan/money";
import { shownContent } from "../../plan/shownCell";
import type { Finding } from "../../judgement/finding";
import type { PaneActions } from "../state/actions";
import { counted } from "../words/typography";

const useStyles = makeStyles({
  root: { display: "grid", justifyItems: "start", gap: "4px" },
  writes: {
    margin: 0,
    padding: "2px 0 2px 8px",
    maxHeight: "150px",
    overflowY: "auto",
    listStyleType: "none",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** How many writes stand in the list before it scrolls; more may wrap. */
const IN_SIGHT = 3;

interface Props {
  readonly finding: Finding;
  readonly report: Report;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** What would mend a finding, or all findings of its rule: each cell shown before it is written. */
export function Fixes({ finding, report, isBusy, actions }: Props) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  if (!finding.fix) {
    return null;
  }
  const sheet = report.plan?.sheet ?? null;
  const alike = report.findings.filter(({ rule, fix }) => rule === finding.rule && fix !== null);
  const all = fixWrites(report.findings, [finding.rule]);
  const isMore = alike.length > 1 && all.length > finding.fix.length;
  const writes = showsAll ? all : finding.fix;
  return (
    <div className={styles.root}>
      <ul
        className={styles.writes}
        aria-label="Ce qui sera écrit"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls is scrolled by key too
        tabIndex={writes.length > IN_SIGHT ? 0 : undefined}
      >
        {writes.map((write) => (
          <li key={a1From(null, write.at)}>{writeLabel(sheet, write, resultOf(write, alike))}</li>
        ))}
      </ul>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={() => {
          actions.write("fixing", writes);
        }}
      >
        {buttonLabel(sheet, writes)}
      </Button>
      {isMore ? (
        <Button
          size="small"
          appearance="transparent"
          aria-expanded={showsAll}
          onClick={() => {
            setShowsAll(!showsAll);
          }}
        >
          {showsAll ? "Ce constat seulement" : `Les ${String(alike.length)} constats semblables…`}
        </Button>
      ) : null}
    </div>
  );
}

/** « I20 : 653 301,00 € → 654 301,00 € »; a formula stands after the amount that it gives. */
function writeLabel(
  sheet: string | null,
  { at, before, after }: CellWrite,
  result: Decimal | null,
): string {
  const written = shownContent(after);
  const becomes = result ? `${formatEuros(result)} (${written})` : written;
  return `${a1From(sheet, at)}${french(" :")} ${shownContent(before)} → ${becomes}`;
}

/** What the formula to be written will give, where the finding on its cell says what it should be. */
function resultOf({ at, after }: CellWrite, findings: readonly Finding[]): Decimal | null {
  const finding = findings.find(({ cells: [cell] }) => cell !== undefined && sameCell(cell, at));
  const expected = finding?.expected;
  return after.kind === "formula" && expected instanceof Decimal ? expected : null;
}

function buttonLabel(sheet: string | null, writes: readonly CellWrite[]): string {
  const [only] = writes;
  return writes.length === 1 && only
    ? `Corriger ${a1From(sheet, only.at)}`
    : `Corriger ${counted(writes.length, "cellule")}`;
}
