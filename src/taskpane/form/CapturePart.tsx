import { Button } from "@fluentui/react-components";
import { french } from "../../plan/typography";
import { formFileText } from "../../survey/form/mapping";
import type { KeptForm } from "../../survey/kept/keptForm";
import { saveFile } from "../parts/saveFile";
import { commandKeys } from "../words/keys";
import { AddressField } from "./AddressField";
import { FilePicker } from "./FilePicker";
import { FormFacts } from "./FormFacts";
import type { FormActions } from "./state/formActions";
import { useFormStyles } from "./parts/formStyles";

const PAGES = ".html,.htm";
const FILES = ".json";

interface Props {
  readonly form: KeptForm | null;
  readonly isReading: boolean;
  readonly actions: FormActions;
}

/** The form: read from its saved page, or taken over from a colleague. */
export function CapturePart({ form, isReading, actions }: Props) {
  const styles = useFormStyles();
  const isReal = form !== null && form.definition.captured !== null;
  const fromColleague = (
    <FilePicker
      label="Reprendre le fichier d'un collègue…"
      accept={FILES}
      isBusy={isReading}
      onChoose={actions.importFile}
    />
  );
  return (
    <div className={styles.body}>
      {form ? <FormFacts definition={form.definition} /> : null}
      {isReal && form.definition.address === null ? (
        <AddressField definition={form.definition} act={actions.act} />
      ) : null}
      {isReal ? null : <HowTo />}
      <div className={styles.buttons}>
        <FilePicker
          label={isReal ? "Relever à nouveau…" : "Choisir la page enregistrée…"}
          accept={PAGES}
          isBusy={isReading}
          appearance={isReal ? "secondary" : "primary"}
          onChoose={actions.capture}
        />
        {isReal ? (
          <Button
            size="small"
            onClick={() => {
              const { definition, mapping } = form;
              const name = `formulaire-${definition.alias ?? "eusurvey"}.json`;
              saveFile(name, formFileText(definition, mapping), "application/json");
            }}
          >
            Enregistrer pour mes collègues
          </Button>
        ) : null}
        {fromColleague}
        {form ? (
          <Button size="small" appearance="transparent" onClick={actions.forget}>
            {isReal ? "Retirer ce formulaire" : "Fermer l'exemple"}
          </Button>
        ) : (
          <Button size="small" appearance="transparent" onClick={actions.tryExample}>
            Voir un exemple
          </Button>
        )}
      </div>
      <p className={styles.note}>
        {french("La page est seulement lue ; rien ne s'exécute, rien n'est transmis.")}
      </p>
    </div>
  );
}

/** How to save the form's page. */
function HowTo() {
  const styles = useFormStyles();
  return (
    <ol className={styles.list}>
      <li>Ouvrez le formulaire dans votre navigateur et faites-le défiler jusqu&apos;en bas.</li>
      <li>{french(`Enregistrez la page (${commandKeys("S")}), type « Page web, complète ».`)}</li>
      <li>Choisissez ici le fichier .html obtenu.</li>
    </ol>
  );
}
