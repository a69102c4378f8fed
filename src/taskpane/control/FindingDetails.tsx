import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { a1From, type CellAddress } from "../../plan/address";
import type { Finding } from "../../rules/finding";
import { ruleOf } from "../../rules";
import { differenceLabel, valueLabel } from "../words/amounts";
import { NBSP, quoted } from "../words/typography";

const useStyles = makeStyles({
  root: { padding: "0 12px 8px", display: "grid", gap: "6px", fontSize: "12px" },
  figures: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "12px",
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  },
  text: { margin: 0, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  cells: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px" },
  link: { minWidth: 0, padding: "0 4px" },
});

interface Props {
  readonly finding: Finding;
  /** The plan's sheet: cells of another one are written with their sheet. */
  readonly sheet: string | null;
  readonly onSelect: (at: CellAddress) => void;
}

/** What a finding rests on: figures, official sentence, the cells it was judged against, why. */
export function FindingDetails({ finding, sheet, onSelect }: Props) {
  const styles = useStyles();
  const [showsWhy, setShowsWhy] = useState(false);
  const why = ruleOf(finding.rule)?.why;
  const others = finding.cells.slice(1, 9);
  const figures = [
    ["Trouvé", finding.found === null ? null : valueLabel(finding.found)],
    ["Attendu", finding.expected === null ? null : valueLabel(finding.expected)],
    ["Écart", finding.difference === null ? null : differenceLabel(finding.difference)],
  ] as const;
  return (
    <div className={styles.root}>
      <dl className={styles.figures}>
        {figures.map(([label, value]) =>
          value === null ? null : (
            <div key={label} style={{ display: "contents" }}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <p className={styles.text}>{quoted(finding.basis)}</p>
      {others.length === 0 ? null : (
        <div className={styles.cells}>
          <span>{`Voir aussi${NBSP}:`}</span>
          {others.map((cell) => (
            <Button
              key={a1From(sheet, cell)}
              size="small"
              appearance="transparent"
              className={styles.link}
              onClick={() => {
                onSelect(cell);
              }}
            >
              {a1From(sheet, cell)}
            </Button>
          ))}
        </div>
      )}
      {why === undefined ? null : (
        <div>
          <Button
            size="small"
            aria-expanded={showsWhy}
            onClick={() => {
              setShowsWhy(!showsWhy);
            }}
          >
            {"Pourquoi\u202f?"}
          </Button>
          {showsWhy ? <p className={styles.text}>{why}</p> : null}
        </div>
      )}
    </div>
  );
}
