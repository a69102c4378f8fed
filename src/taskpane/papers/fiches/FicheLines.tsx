import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../../plan/plan";
import { shortened } from "../../../plan/shortened";
import { french } from "../../../plan/typography";
import { objectivesLabel } from "../../words/places";
import { papersActions } from "../state/papersActions";
import type { FicheView } from "./ficheView";

const useStyles = makeStyles({
  list: {
    maxHeight: "150px",
    overflowY: "auto",
    margin: 0,
    padding: tokens.spacingVerticalXXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    listStyleType: "none",
  },
  line: { display: "grid", gridTemplateColumns: "auto 1fr", gap: "0 4px", alignItems: "baseline" },
  action: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

/** An action's text can be a page long: its beginning tells which it is. */
const LONG = 90;

interface Props {
  readonly view: FicheView;
  readonly plan: Plan;
  /** The officer chose these lines; else they were recognised. */
  readonly isChosen: boolean;
}

/** The lines of the plan that a fiche is about, to be chosen by hand. */
export function FicheLines({ view, plan, isChosen }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(view.standing === "unknown");
  const rows = view.match.lines.map(({ row }) => row);
  const choose = (row: number, isIn: boolean) => {
    papersActions.chooseRows(
      view.key,
      isIn ? [...rows, row].sort((one, other) => one - other) : rows.filter((one) => one !== row),
    );
  };
  return (
    <>
      <span className={styles.buttons}>
        <Button
          size="small"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          Choisir ses lignes
        </Button>
        {isChosen ? (
          <Button
            size="small"
            appearance="transparent"
            onClick={() => {
              papersActions.chooseRows(view.key, null);
            }}
          >
            Revenir aux lignes reconnues
          </Button>
        ) : null}
      </span>
      {isOpen ? (
        <ul className={styles.list} aria-label={french(`Lignes de la ${view.name.toLowerCase()}`)}>
          {plan.lines.map(({ row, objectives, action }) => (
            <li key={row}>
              <label className={styles.line}>
                <input
                  type="checkbox"
                  checked={rows.includes(row)}
                  onChange={({ target }) => {
                    choose(row, target.checked);
                  }}
                />
                <span>{`Ligne ${String(row)} · ${objectivesLabel(objectives).toLowerCase()}`}</span>
                <span />
                <span className={styles.action} translate="no">
                  {shortened(action.text, LONG)}
                </span>
              </label>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
