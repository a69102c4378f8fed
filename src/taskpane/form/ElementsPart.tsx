import { french } from "../../plan/typography";
import type { FormDefinition } from "../../survey/form/definition";
import { elementsAddresses, unnamedQuestions } from "../../survey/form/elementsAddress";
import { commandKeys } from "../words/keys";
import { counted } from "../words/typography";
import { FilePicker } from "./FilePicker";
import { OpenLink } from "./parts/OpenLink";
import type { FormActions } from "./state/formActions";
import { useFormStyles } from "./parts/formStyles";

interface Props {
  readonly definition: FormDefinition;
  readonly isReading: boolean;
  readonly complete: FormActions["complete"];
}

/** The second file: the names that a saved page lacks, from where EUSurvey's own page gets them. */
export function ElementsPart({ definition, isReading, complete }: Props) {
  const styles = useFormStyles();
  const unnamed = unnamedQuestions(definition).length;
  const addresses = elementsAddresses(definition);
  if (unnamed === 0 || definition.captured === null) return null;
  return (
    <section className={styles.carrier} aria-label="Identifiants">
      <h3 className={styles.title}>
        {french(`Pour le lien : identifiants de ${counted(unnamed, "question")} (facultatif)`)}
      </h3>
      {addresses.length === 0 ? (
        <p className={styles.note}>
          {french(definition.address === null ? ADDRESS_FIRST : NOT_TOLD)}
        </p>
      ) : (
        <>
          <ol className={styles.list}>
            {addresses.map((address, index) => (
              <li key={address}>
                {french("Ouvrez ")}
                <OpenLink address={address}>{named(index, addresses.length)}</OpenLink>
                {french(` et enregistrez ce qui s'affiche (${commandKeys("S")}).`)}
              </li>
            ))}
            <li>
              {french(
                addresses.length > 1
                  ? "Choisissez ici les fichiers obtenus, l'un après l'autre."
                  : "Choisissez ici le fichier obtenu.",
              )}
            </li>
          </ol>
          <span>
            <FilePicker
              label="Choisir le fichier des identifiants…"
              accept={FILES}
              isBusy={isReading}
              onChoose={complete}
            />
          </span>
        </>
      )}
    </section>
  );
}

/** A browser saves that address as it pleases: as JSON, as a text, as the page that shows it. */
const FILES = ".json,.txt,.html,.htm";

const ADDRESS_FIRST = "Retenez d'abord l'adresse du formulaire : celle des identifiants en dépend.";

const NOT_TOLD =
  "La page enregistrée ne dit pas de quelle publication elle est : enregistrez-la à nouveau en « Page web, complète », puis relevez-la.";

function named(index: number, count: number): string {
  return count > 1
    ? `l'adresse des identifiants, ${String(index + 1)} sur ${String(count)}`
    : "l'adresse des identifiants";
}
