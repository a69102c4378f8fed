import { makeStyles } from "@fluentui/react-components";
import type { Plan } from "../../plan/plan";
import { french } from "../../plan/typography";
import { surveyPayload } from "../../survey/payload";
import { CopyButton } from "../frame/CopyButton";
import { STATE_COLORS } from "../frame/stateColors";
import { counted } from "../words/typography";
import { FormLines } from "./FormLines";

const useStyles = makeStyles({
  root: { padding: "8px 12px", display: "grid", gap: "8px" },
  text: { margin: 0, fontSize: "13px", lineHeight: "18px" },
  warning: { margin: 0, fontSize: "12px", color: STATE_COLORS.warning },
});

interface Props {
  readonly plan: Plan;
  readonly isStale: boolean;
}

/** What is ready for the online form. */
export function FormPage({ plan, isStale }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.text}>
        {french(
          "Le complément prépare la saisie du formulaire EUSurvey ; vous relisez et envoyez vous-même.",
        )}
      </p>
      {isStale ? (
        <p className={styles.warning}>
          {french("La feuille a changé depuis la vérification :")} vérifiez à nouveau avant de
          copier.
        </p>
      ) : null}
      <CopyButton
        label={`Copier ${counted(plan.lines.length, "ligne", "lignes")}${plan.recap ? " et le tableau vert" : ""}`}
        appearance="primary"
        text={JSON.stringify(surveyPayload(plan), null, 2)}
      />
      <FormLines plan={plan} />
    </div>
  );
}
