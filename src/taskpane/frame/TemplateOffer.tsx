import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { sameTemplate } from "../../learning/corrected";
import { french } from "../../plan/typography";
import type { PaneActions } from "../state/actions";
import type { Checked } from "../state/paneState";
import { isoDay } from "../words/typography";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: "6px",
    padding: "8px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px 8px" },
});

interface Props {
  readonly checked: Checked;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** The table says another year than every known template: both ways to go on; nothing else as a rule. */
export function TemplateOffer({ checked, isBusy, actions }: Props) {
  const styles = useStyles();
  const { newTemplate, file } = checked;
  if (newTemplate === null || newTemplate.kind === "unknown") return null;
  const { edition } = newTemplate;
  const year = newTemplate.kind === "other-year" ? newTemplate.year : null;
  return (
    <section aria-label="Modèle nouveau" className={styles.root}>
      <p className={styles.text}>
        {french(
          year === null
            ? `Les objectifs de ce tableau ne sont pas ceux de « ${edition.name} » : le modèle est sans doute nouveau.`
            : `Ce tableau porte l'année ${String(year)} ; le modèle connu est « ${edition.name} ». Objectifs et sources ont pu changer.`,
        )}
      </p>
      <div className={styles.actions}>
        {year === null ? null : (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => {
              const same = sameTemplate(edition, year, isoDay(new Date()), file || "classeur");
              actions.keep(({ learned }) => ({
                learned: [...learned.filter(({ id }) => id !== same.id), same],
                edition: same.id,
              }));
            }}
          >
            Même modèle, autre année
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            actions.dispatch({ type: "learningToggled", isLearning: true });
          }}
        >
          Apprendre ce modèle
        </Button>
      </div>
    </section>
  );
}
