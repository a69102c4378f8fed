import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { findingKey } from "../../checking/findingKey";
import { a1From } from "../../plan/address";
import type { PaneActions } from "../state/actions";
import type { Checked } from "../state/paneState";
import { frenchDay, quoted } from "../words/typography";
import { useFindingStyles } from "./findingStyles";
import { placeOf } from "../words/places";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: "10px 12px 2px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: "6px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: "2px 0", overflowWrap: "anywhere" },
});

interface Props {
  readonly checked: Checked;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** The warnings that were accepted, apart from the others, each with its reason. */
export function JustifiedList({ checked, isBusy, actions }: Props) {
  const styles = useStyles();
  const look = useFindingStyles();
  const { justified, report } = checked;
  return (
    <section>
      <h2 className={styles.heading}>{`Écarts justifiés (${String(justified.length)})`}</h2>
      <ul className={styles.list} aria-label="Écarts justifiés">
        {justified.map(({ finding, deviation }) => {
          const [cell] = finding.cells;
          const at = cell ? a1From(report.plan?.sheet ?? null, cell) : "";
          return (
            <li key={findingKey(report.plan, finding)} className={styles.item}>
              <span className={look.first}>
                {at === "" ? null : <span className={look.cell}>{at}</span>}
                <span className={look.place}>{placeOf(report.plan, finding)}</span>
              </span>
              <p className={styles.text}>{finding.message}</p>
              <p className={styles.text}>
                {`${quoted(deviation.reason)}, le ${frenchDay(deviation.on)}`}
              </p>
              <Button
                size="small"
                aria-label={`Retirer la justification ${at}`}
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
          );
        })}
      </ul>
    </section>
  );
}
