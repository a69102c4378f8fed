import { makeStyles, tokens } from "@fluentui/react-components";
import { formatGap } from "../../plan/money";
import type { Plan } from "../../plan/plan";
import { french } from "../../plan/typography";
import type { PaneActions } from "../state/actions";
import type { PaneState } from "../state/paneState";
import { NBSP } from "../words/typography";
import { Envelopes } from "./Envelopes";
import { RecapActions } from "./RecapActions";
import { recapNote } from "./recapStanding";
import { RecapTable } from "./RecapTable";
import { recapView } from "./recapView";
import { BarsLegend, SharesBars } from "./SharesBars";
import { objectiveShares, sourceShares, type SharesView } from "./sharesView";

const useStyles = makeStyles({
  // Wider, a figure would stand too far from its words.
  root: {
    maxWidth: "480px",
    padding: "6px 12px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "@media (max-width: 349px)": { paddingLeft: "8px", paddingRight: "8px" },
  },
  heading: {
    margin: "12px 0 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  note: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly state: PaneState;
  readonly plan: Plan;
  readonly actions: PaneActions;
}

/** The green table and one button that makes it right; shares, envelopes, co-financing below it. */
export function RecapPage({ state, plan, actions }: Props) {
  const styles = useStyles();
  const sources = sourceShares(plan);
  const objectives = objectiveShares(plan);
  return (
    <>
      <div className={styles.root}>
        <p className={styles.note}>{recapNote(plan)}</p>
        {plan.recap ? <RecapTable lines={recapView(plan)} onSelect={actions.select} /> : null}
        <h2 className={styles.heading}>Parts par source</h2>
        <BarsLegend />
        <SharesBars label="Parts par source" shares={sources} note={shareLabel} />
        <h2 className={styles.heading}>Enveloppes notifiées</h2>
        <Envelopes plan={plan} onKeep={actions.keep} />
        <h2 className={styles.heading}>Cofinancement par objectif</h2>
        <p className={styles.note}>
          {french(
            objectives.length === 0
              ? "Aucun montant FIR ou 304 dans le plan."
              : "FIR et 304 ; l'écart est ce que le Département apporte de plus que l'État.",
          )}
        </p>
        <SharesBars
          label="Cofinancement par objectif"
          shares={objectives}
          note={({ gap }) => `écart ${formatGap(gap)}`}
        />
      </div>
      {plan.recap ? <RecapActions state={state} plan={plan} actions={actions} /> : null}
    </>
  );
}

/** « État 32 % · Département 68 % »: rounded for reading, never summed. */
function shareLabel({ state, department }: SharesView): string {
  const total = state.plus(department);
  if (total.isZero()) {
    return "";
  }
  const share = state.times(100).dividedBy(total).toDecimalPlaces(0).toNumber();
  return `État ${String(share)}${NBSP}% · Département ${String(100 - share)}${NBSP}%`;
}
