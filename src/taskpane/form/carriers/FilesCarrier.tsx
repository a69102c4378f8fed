import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { french } from "../../../plan/typography";
import type { Answers } from "../../../survey/answers/answers";
import { nativePayload } from "../../../survey/nativePayload";
import { saveFile } from "../../parts/saveFile";
import { counted, frenchDay } from "../../words/typography";
import { useFormStyles } from "../parts/formStyles";

interface Props {
  readonly answers: Answers;
  /** The answers as JSON. */
  readonly payload: string;
  readonly onHanded: () => void;
}

const JSON_TYPE = "application/json";

/** The answers as files, for other programs. */
export function FilesCarrier({ answers, payload, onHanded }: Props) {
  const styles = useFormStyles();
  const native = useMemo(() => nativePayload(answers), [answers]);
  const { captured } = answers.definition;
  return (
    <section className={styles.carrier} aria-label="Fichiers">
      <h3 className={styles.title}>Garder les réponses en fichier</h3>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            saveFile("reponses-du-formulaire.json", payload, JSON_TYPE);
            onHanded();
          }}
        >
          Enregistrer les réponses
        </Button>
        {native.pairs.length > 0 ? (
          <Button
            size="small"
            onClick={() => {
              const text = JSON.stringify(native.pairs, null, 2);
              saveFile("sauvegarde-du-formulaire.json", text, JSON_TYPE);
              onHanded();
            }}
          >
            Enregistrer comme le formulaire
          </Button>
        ) : null}
      </div>
      {native.pairs.length > 0 && captured ? (
        <p className={styles.note}>
          {french(
            `« Comme le formulaire » : ses propres numéros, ceux de la publication relevée le ${frenchDay(captured.on)}, et d'aucune autre${native.leftOut.length > 0 ? ` ; ${counted(native.leftOut.length, "réponse n'y est pas", "réponses n'y sont pas")}` : ""}.`,
          )}
        </p>
      ) : null}
    </section>
  );
}
