import { Button } from "@fluentui/react-components";
import { french } from "../../plan/typography";
import type { FormDefinition } from "../../survey/form/definition";
import { formFileText } from "../../survey/form/mapping";
import type { KeptForm } from "../../survey/kept/keptForm";
import { saveFile } from "../parts/saveFile";
import { commandKeys } from "../words/keys";
import { AddressField } from "./AddressField";
import { ElementsPart } from "./ElementsPart";
import { FilePicker } from "./FilePicker";
import { FormFacts } from "./FormFacts";
import { FormLinks } from "./parts/FormLinks";
import type { FormActions } from "./state/formActions";
import { useFormStyles } from "./parts/formStyles";

const PAGES = ".html,.htm";
const FILES = ".json";

interface Props {
  readonly form: KeptForm | null;
  readonly isReading: boolean;
  /** The forms that the workbook names. */
  readonly addresses: readonly string[];
  readonly actions: FormActions;
}

/** The form: read from its saved page, or taken over from a colleague. */
export function CapturePart({ form, isReading, addresses, actions }: Props) {
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
        <AddressField
          definition={form.definition}
          proposed={addresses.length === 1 ? addresses[0] : undefined}
          act={actions.act}
        />
      ) : null}
      {isReal ? <OtherAddress definition={form.definition} addresses={addresses} /> : null}
      {isReal ? null : <HowTo addresses={addresses} />}
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
      {form ? (
        <ElementsPart
          definition={form.definition}
          isReading={isReading}
          complete={actions.complete}
        />
      ) : null}
      <p className={styles.note}>
        {french(
          isReal
            ? "Formulaire publié à nouveau ? Enregistrez sa page et relevez-la : le volet dit ce qui a changé."
            : "La page est seulement lue ; rien ne s'exécute, rien n'est transmis.",
        )}
      </p>
    </div>
  );
}

/** How to save the form's page, once it is whole. */
function HowTo({ addresses }: { readonly addresses: readonly string[] }) {
  const styles = useFormStyles();
  return (
    <ol className={styles.list}>
      <li>
        <FormLinks addresses={addresses} label="Ouvrez le formulaire" />
        {french(
          ` dans votre navigateur. Attendez son bouton « Soumettre » (« Suivant » s'il a plusieurs pages) : la page est alors entière.`,
        )}
      </li>
      <li>{french(`Enregistrez la page (${commandKeys("S")}), type « Page web, complète ».`)}</li>
      <li>Choisissez ici le fichier .html obtenu.</li>
    </ol>
  );
}

/** The workbook names another form than the one that was captured: last year's, perhaps. */
function OtherAddress(props: {
  readonly definition: FormDefinition;
  readonly addresses: readonly string[];
}) {
  const styles = useFormStyles();
  const { definition, addresses } = props;
  if (definition.address === null || addresses.length === 0) return null;
  if (addresses.includes(definition.address)) return null;
  return (
    <p className={styles.warning}>
      {french("Le classeur donne un autre formulaire que celui-ci : ")}
      <FormLinks addresses={addresses} label="ouvrez-le" />
      {french(" et comparez avant de saisir.")}
    </p>
  );
}
