import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { french } from "../../plan/typography";
import { useFieldStyles } from "../parts/fieldStyles";
import type { PaneActions } from "../state/actions";
import type { Checked } from "../state/paneState";
import { listed } from "../words/typography";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "center",
    gap: "4px 8px",
    marginTop: "6px",
    paddingTop: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: { gridColumn: "1 / -1", margin: 0, overflowWrap: "anywhere" },
  confirm: { gridColumn: "1 / -1", justifySelf: "start" },
});

interface Props {
  readonly checked: Checked;
  readonly onKeep: PaneActions["keep"];
  readonly onLearn: () => void;
}

/** Which sheet, which edition: what was recognised and why, and the officer's own choice. */
export function Choices({ checked: { report, kept, editions }, onKeep, onLearn }: Props) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const id = useId();
  const { plan } = report;
  const sheets = plan ? [plan.sheet, ...plan.otherSheets] : [];
  const isProbable = plan?.recognition.confidence === "probable";
  return (
    <div className={styles.root}>
      {sheets.length > 1 ? (
        <>
          <p className={styles.note}>
            {french(
              `Ce classeur contient ${String(sheets.length)} plans : choisissez la feuille à contrôler.`,
            )}
          </p>
          <label htmlFor={`${id}-sheet`}>Feuille</label>
          <select
            id={`${id}-sheet`}
            className={fields.field}
            value={kept.sheet ?? ""}
            onChange={({ target }) => {
              const sheet = target.value === "" ? null : target.value;
              onKeep(() => ({ sheet }));
            }}
          >
            <option value="">Celle qui est affichée</option>
            {[...sheets].sort().map((sheet) => (
              <option key={sheet} translate="no">
                {sheet}
              </option>
            ))}
          </select>
        </>
      ) : null}
      {plan && kept.edition === null ? (
        <p className={styles.note}>
          {french(
            `${isProbable ? "Édition incertaine" : "Édition reconnue"} : ${listed(plan.recognition.reasons)}.`,
          )}
        </p>
      ) : null}
      <label htmlFor={`${id}-edition`}>Édition</label>
      <select
        id={`${id}-edition`}
        className={fields.field}
        value={kept.edition ?? ""}
        onChange={({ target }) => {
          // Read now: it is decided later, and the field will show the old choice until then.
          const edition = target.value === "" ? null : target.value;
          onKeep(() => ({ edition }));
        }}
      >
        <option value="">
          {kept.edition === null && plan
            ? `${plan.edition.name} (reconnue)`
            : "Reconnaître l'édition"}
        </option>
        {editions.map(({ id: edition, name, learned }) => (
          <option key={edition} value={edition}>
            {learned ? `${name} (appris)` : name}
          </option>
        ))}
      </select>
      {isProbable ? (
        <Button
          size="small"
          className={styles.confirm}
          onClick={() => {
            onKeep(() => ({ edition: plan.edition.id }));
          }}
        >
          {`Retenir ${plan.edition.name}`}
        </Button>
      ) : null}
      <Button size="small" appearance="transparent" className={styles.confirm} onClick={onLearn}>
        Apprendre ou importer un modèle…
      </Button>
    </div>
  );
}
