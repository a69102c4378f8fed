import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { canBeJustified } from "../../../checking/deviations";
import { a1From } from "../../../plan/address";
import { capitalised, french } from "../../../plan/typography";
import { figuresOf } from "../../../judgement/figures";
import type { Citation, CrossFinding } from "../../../judgement/papers/crossRule";
import { crossRuleOf } from "../../../rules/documents";
import { Justify } from "../../control/Justify";
import type { PaneActions } from "../../state/actions";
import type { Checked } from "../../state/paneState";
import { quoted } from "../../words/typography";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: "6px",
    padding: "0 12px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quote: {
    margin: 0,
    padding: "2px 0 2px 8px",
    borderLeft: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  figures: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "12px",
    maxWidth: "326px",
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2 },
  },
  value: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  remedy: { margin: 0 },
  cells: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px" },
  link: { minWidth: 0, padding: "0 4px" },
});

/** More cells than one looks at. */
const MOST_CELLS = 9;

interface Props {
  readonly finding: CrossFinding;
  readonly checked: Checked;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** What the paper says in its own words, the figures of both, and what to do. */
export function PaperFindingDetails({ finding, checked, isBusy, actions }: Props) {
  const styles = useStyles();
  const sheet = checked.report.plan?.sheet ?? null;
  const others = finding.cells.slice(1, MOST_CELLS);
  const why = crossRuleOf(finding.rule)?.why;
  return (
    <div className={styles.root}>
      {finding.document ? (
        <blockquote className={styles.quote}>{citationWords(finding.document)}</blockquote>
      ) : null}
      <dl className={styles.figures}>
        {figuresOf(finding).map(({ label, text }) => (
          <div key={label} style={{ display: "contents" }}>
            <dt>
              {capitalised(WITHIN_PAPERS.has(finding.rule) ? label : (SIDES[label] ?? label))}
            </dt>
            <dd className={styles.value}>{text}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.remedy}>{finding.remedy}</p>
      <p className={styles.text}>{quoted(finding.basis)}</p>
      {why === undefined ? null : <p className={styles.text}>{french(why)}</p>}
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
    </div>
  );
}

/** « found » is the plan, « expected » what the paper says, right or wrong. */
const SIDES: Readonly<Record<string, string>> = {
  trouvé: "dans le plan",
  attendu: "dans la pièce",
};

/** Rules on papers alone, whose two figures both stand there. */
const WITHIN_PAPERS: ReadonlySet<string> = new Set([
  "fiche-sum",
  "fiche-parts",
  "contract-sum",
  "contract-paid",
  "deliberation-amount",
]);

/** « fiches.docx, fiche 13, page 4 : « Financement Etat : 18 861€ » ». */
function citationWords({ file, place, quote, page }: Citation): string {
  const where = [
    file,
    ...(place === "" ? [] : [place]),
    ...(page === null ? [] : [`page ${String(page)}`]),
  ].join(", ");
  return french(quote === null ? where : `${where} : « ${quote} »`);
}
