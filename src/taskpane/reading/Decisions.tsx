import { Button } from "@fluentui/react-components";
import { saidSentence, standingSentence } from "../../checking/said";
import type { Plan } from "../../plan/plan";
import { french } from "../../plan/typography";
import type { PaneActions } from "../state/actions";
import { useReadingStyles } from "./readingStyles";
import { unsay } from "./saying";

interface Props {
  readonly plan: Plan;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
  readonly onEmptied: () => void;
}

/** What the officer said of rows and columns, those to say again first; each is taken back alone. */
export function Decisions({ plan, isBusy, actions, onEmptied }: Props) {
  const styles = useReadingStyles();
  const { corrections } = plan.reading;
  if (corrections.length === 0) {
    return null;
  }
  const ordered = [
    ...corrections.filter(({ standing }) => standing !== "obeyed"),
    ...corrections.filter(({ standing }) => standing === "obeyed"),
  ];
  return (
    <section className={styles.block} aria-label="Vos décisions">
      <h3 className={styles.title}>{`Vos décisions (${String(corrections.length)})`}</h3>
      <ul className={styles.list}>
        {ordered.map((one) => {
          const after = standingSentence(one);
          return (
            <li key={JSON.stringify(one.kept)} className={styles.words}>
              <span className={styles.text}>
                {french([saidSentence(one), after ?? []].flat().join(" "))}
              </span>
              <Button
                size="small"
                disabledFocusable={isBusy}
                aria-label={french(`Retirer : ${saidSentence(one)}`)}
                onClick={() => {
                  actions.keep(unsay(one));
                  onEmptied();
                }}
              >
                Retirer
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
