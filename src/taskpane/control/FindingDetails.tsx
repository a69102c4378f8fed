import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { canBeJustified } from "../../checking/deviations";
import { offersFor, remedyFor } from "../../checking/offers";
import { a1From } from "../../plan/address";
import { capitalised, french } from "../../plan/typography";
import { figuresOf } from "../../judgement/figures";
import type { Finding } from "../../judgement/finding";
import { ruleOf } from "../../rules";
import { CopyButton } from "../parts/CopyButton";
import type { PaneActions } from "../state/actions";
import type { Checked } from "../state/paneState";
import { findingText } from "../words/findingText";
import { quoted } from "../words/typography";
import { Fixes } from "./Fixes";
import { Justify } from "./Justify";

const useStyles = makeStyles({
  root: { padding: "0 12px 8px", display: "grid", gap: "6px", fontSize: tokens.fontSizeBase200 },
  figures: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "12px",
    maxWidth: "326px",
    margin: 0,
    lineHeight: tokens.lineHeightBase300,
    "& dt": { color: tokens.colorNeutralForeground2 },
  },
  value: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  long: { textAlign: "left" },
  text: { margin: 0, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  remedy: { margin: 0, lineHeight: tokens.lineHeightBase200 },
  why: { display: "grid", justifyItems: "start", gap: "4px" },
  cells: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px" },
  link: { minWidth: 0, padding: "0 4px" },
});

/** A text, not an amount, in characters: it is read from the left. */
const LONG_VALUE = 24;

interface Props {
  readonly finding: Finding;
  readonly checked: Checked;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** What a finding rests on (figures, official sentence, other cells, why), and what mends it. */
export function FindingDetails({ finding, checked, isBusy, actions }: Props) {
  const styles = useStyles();
  const [showsWhy, setShowsWhy] = useState(false);
  const why = ruleOf(finding.rule)?.why;
  // Cells of another sheet than the plan's are written with their sheet.
  const sheet = checked.report.plan?.sheet ?? null;
  const others = finding.cells.slice(1, 9);
  return (
    <div className={styles.root}>
      <dl className={styles.figures}>
        {figuresOf(finding).map(({ label, text }) => (
          <div key={label} style={{ display: "contents" }}>
            <dt>{capitalised(label)}</dt>
            <dd className={mergeClasses(styles.value, text.length > LONG_VALUE && styles.long)}>
              {text}
            </dd>
          </div>
        ))}
      </dl>
      <Fixes finding={finding} report={checked.report} isBusy={isBusy} actions={actions} />
      {offersFor(checked.report, finding).length === 0 ? (
        <p className={styles.remedy}>{remedyFor(checked.report, finding)}</p>
      ) : null}
      <p className={styles.text}>{quoted(finding.basis)}</p>
      {others.length === 0 ? null : (
        <div className={styles.cells}>
          <span>{french("Voir aussi :")}</span>
          {others.map((cell) => (
            <Button
              key={a1From(sheet, cell)}
              size="small"
              appearance="transparent"
              className={styles.link}
              onClick={() => {
                actions.select(cell);
              }}
            >
              {a1From(sheet, cell)}
            </Button>
          ))}
        </div>
      )}
      {canBeJustified(finding) ? (
        <Justify finding={finding} checked={checked} isBusy={isBusy} actions={actions} />
      ) : null}
      <CopyButton
        label="Copier ce constat"
        text={findingText(checked, finding)}
        appearance="transparent"
      />
      {why === undefined ? null : (
        <div className={styles.why}>
          <Button
            size="small"
            aria-expanded={showsWhy}
            onClick={() => {
              setShowsWhy(!showsWhy);
            }}
          >
            {french("Pourquoi ?")}
          </Button>
          {showsWhy ? <p className={styles.text}>{french(why)}</p> : null}
        </div>
      )}
    </div>
  );
}
