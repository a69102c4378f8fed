import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { french } from "../../../plan/typography";
import type { Answers } from "../../../survey/answers/answers";
import { answersJson } from "../../../survey/answers/json";
import { bookmarklet, fillScript } from "../../../survey/fill/script";
import type { Mapping } from "../../../survey/form/mapping";
import type { Progress } from "../../../survey/kept/progress";
import { CopyButton } from "../../parts/CopyButton";
import { saveFile } from "../../parts/saveFile";
import { IdentityFields } from "../answers/IdentityFields";
import { FormLinks } from "../parts/FormLinks";
import { useFormStyles } from "../parts/formStyles";
import { Sentences } from "../parts/Sentences";
import type { FormActions } from "../state/formActions";
import { BookmarkLink } from "./BookmarkLink";
import { handedOver } from "./handedOver";
import { notFilled } from "./linkView";

interface Props {
  readonly mapping: Mapping;
  readonly answers: Answers;
  readonly progress: Progress;
  /** Where the form is, when that is known. */
  readonly addresses: readonly string[];
  readonly act: FormActions["act"];
}

/** All at once: the bookmark that fills the opened form under the officer's eyes, and never sends it. */
export function FillPart({ mapping, answers, progress, addresses, act }: Props) {
  const styles = useFormStyles();
  const payload = useMemo(() => JSON.stringify(answersJson(answers)), [answers]);
  return (
    <div className={styles.body}>
      <IdentityFields
        mapping={mapping}
        identity={progress.identity}
        onChange={(identity) => {
          act({ type: "identified", identity });
        }}
      />
      <ol className={styles.list}>
        <li>
          {french("Une fois pour toutes : glissez ")}
          <BookmarkLink address={bookmarklet()} />
          {french(" dans la barre de favoris, ou copiez son adresse dans un nouveau favori.")}
        </li>
        <li>
          <FormLinks addresses={addresses} label="Ouvrez le formulaire" />
          {french(" et attendez son bouton « Soumettre » (« Suivant »).")}
        </li>
        <li>
          {french(
            "Copiez la saisie ; dans le formulaire, cliquez sur le favori, collez, « Remplir ».",
          )}
        </li>
        <li>
          {french(
            "Relisez, puis « Enregistrer comme brouillon » ou soumettez avant 60 minutes : la session se ferme ensuite.",
          )}
        </li>
      </ol>
      <div className={styles.buttons}>
        <CopyButton
          label="Copier la saisie"
          appearance="primary"
          text={payload}
          onCopied={() => {
            act(handedOver(answers, progress));
          }}
        />
        <CopyButton label="Copier le favori" text={bookmarklet()} />
        <Button
          size="small"
          onClick={() => {
            saveFile("remplir-le-formulaire.js", fillScript(), "text/javascript");
          }}
        >
          Enregistrer le script
        </Button>
      </div>
      <Sentences title="N'y entreront pas" sentences={notFilled(answers)} />
      <Sentences
        title="À répondre vous-même dans le formulaire"
        sentences={answers.byHand.map(({ label }) => label)}
      />
      <p className={styles.note}>
        {french(
          "Le favori remplit, relit chaque champ et dit ce qu'il en est ; il n'envoie rien. Le lien d'un brouillon l'ouvre à quiconque l'a : ne le diffusez pas. Un code à recopier (captcha) redessine la page avec vos réponses.",
        )}
      </p>
    </div>
  );
}
