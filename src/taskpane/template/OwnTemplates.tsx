import { Button } from "@fluentui/react-components";
import { editionJson } from "../../editions/load/editionJson";
import type { Edition } from "../../plan/edition";
import { french } from "../../plan/typography";
import { FilePicker } from "../form/FilePicker";
import { saveFile } from "../parts/saveFile";
import { useTemplateStyles } from "./templateStyles";

interface Props {
  readonly learned: readonly Edition[];
  readonly isBusy: boolean;
  readonly onImport: (file: File) => void;
  readonly onForget: (id: string) => void;
}

/** The file of an edition, to be sent to a colleague. */
export function exportEdition(edition: Edition): void {
  const text = `${JSON.stringify(editionJson(edition), null, 2)}\n`;
  saveFile(`${edition.id}.json`, text, "application/json");
}

/** The templates that this workbook brings along, and those that colleagues send. */
export function OwnTemplates({ learned, isBusy, onImport, onForget }: Props) {
  const styles = useTemplateStyles();
  return (
    <section className={styles.block}>
      <h3 className={styles.title}>Modèles gardés dans ce classeur</h3>
      {learned.length === 0 ? <p className={styles.text}>Aucun.</p> : null}
      {learned.map((edition) => (
        <div key={edition.id} className={styles.actions}>
          <span className={styles.text}>{french(`${edition.name} · ${edition.id}`)}</span>
          <Button
            size="small"
            aria-label={`Exporter ${edition.name}`}
            onClick={() => {
              exportEdition(edition);
            }}
          >
            Exporter
          </Button>
          <Button
            size="small"
            aria-label={`Oublier ${edition.name}`}
            disabledFocusable={isBusy}
            onClick={() => {
              onForget(edition.id);
            }}
          >
            Oublier
          </Button>
        </div>
      ))}
      <FilePicker
        label="Importer un modèle…"
        accept=".json,application/json"
        isBusy={isBusy}
        onChoose={onImport}
      />
    </section>
  );
}
