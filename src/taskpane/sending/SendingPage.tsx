import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Plan } from "../../plan/plan";
import { french } from "../../plan/typography";
import { ActionBar } from "../parts/ActionBar";
import { StateIcon } from "../parts/icons";
import { STATE_COLORS } from "../parts/stateColors";
import { useComparedPapers } from "../papers/state/papersStore";
import type { PaneActions } from "../state/actions";
import { journalLines } from "../state/journalLines";
import type { Checked, PaneState } from "../state/paneState";
import { counted } from "../words/typography";
import { demandsOf, type Demand } from "./demands";
import { ReportButtons } from "./ReportButtons";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: "4px 12px 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  demand: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    columnGap: "8px",
    alignItems: "center",
    padding: "5px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  note: {
    gridColumn: 2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  see: { gridRow: "1 / 3", gridColumn: 3 },
  outcome: { flex: "1 1 150px", margin: 0 },
  ready: { color: STATE_COLORS.ready, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly plan: Plan;
  readonly actions: PaneActions;
}

/** What the template asks before the plan leaves, ticked as it is met; then the report. */
export function SendingPage({ state, checked, plan, actions }: Props) {
  const styles = useStyles();
  const papers = useComparedPapers(checked);
  const demands = demandsOf(checked, plan, state.isMarked, papers);
  const left = demands.filter(({ isMet }) => !isMet).length;
  return (
    <>
      <ul className={styles.list} aria-label="Avant l'envoi">
        {demands.map((demand) => (
          <DemandItem key={demand.title} demand={demand} dispatch={actions.dispatch} />
        ))}
      </ul>
      <ReportButtons
        checked={checked}
        papers={papers}
        journal={journalLines(state.journal, plan)}
      />
      <ActionBar>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={state.work !== null}
          onClick={actions.prepare}
        >
          Préparer l&apos;envoi
        </Button>
        <p
          role="status"
          className={mergeClasses(styles.outcome, state.isPrepared && left === 0 && styles.ready)}
        >
          {french(outcome(state.isPrepared, left))}
        </p>
      </ActionBar>
    </>
  );
}

function outcome(isPrepared: boolean, left: number): string {
  if (!isPrepared) {
    return "Les surlignages sont effacés, puis le plan est vérifié une dernière fois.";
  }
  return left === 0
    ? "✓ Le fichier peut partir : enregistrez\u2011le, puis joignez\u2011le à votre envoi."
    : `Il reste ${counted(left, "demande")} à satisfaire avant l'envoi.`;
}

interface DemandProps {
  readonly demand: Demand;
  readonly dispatch: PaneActions["dispatch"];
}

function DemandItem({ demand: { title, isMet, note, page }, dispatch }: DemandProps) {
  const styles = useStyles();
  return (
    <li className={styles.demand}>
      <StateIcon shape={isMet ? "ready" : "blocking"} />
      <span className={styles.title}>{`${title}${isMet ? "" : " – à faire"}`}</span>
      <span className={styles.note}>{note}</span>
      {isMet || page === null ? null : (
        <Button
          size="small"
          className={styles.see}
          aria-label={french(`Voir : ${title}`)}
          onClick={() => {
            dispatch({ type: "pageChosen", page });
          }}
        >
          Voir
        </Button>
      )}
    </li>
  );
}
