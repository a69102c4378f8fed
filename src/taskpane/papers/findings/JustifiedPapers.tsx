import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JudgedPapers } from "../../../checking/judgedPapers";
import { findingKey } from "../../../checking/findingKey";
import type { Plan } from "../../../plan/plan";
import type { PaneActions } from "../../state/actions";
import { frenchDay, quoted } from "../../words/typography";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: "6px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: "2px 0" },
});

interface Props {
  readonly plan: Plan;
  readonly judged: JudgedPapers;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** The warnings on papers that were accepted, each with its reason. */
export function JustifiedPapers({ plan, judged: { justified }, isBusy, actions }: Props) {
  const styles = useStyles();
  if (justified.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Écarts justifiés avec les pièces">
      {justified.map(({ finding, deviation }) => (
        <li key={findingKey(plan, finding)} className={styles.item}>
          <p className={styles.text}>{finding.message}</p>
          <p className={styles.text}>
            {`Écart justifié : ${quoted(deviation.reason)}, le ${frenchDay(deviation.on)}`}
          </p>
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => {
              actions.keep(({ deviations }) => ({
                deviations: deviations.filter(({ key }) => key !== deviation.key),
              }));
            }}
          >
            Retirer la justification
          </Button>
        </li>
      ))}
    </ul>
  );
}
