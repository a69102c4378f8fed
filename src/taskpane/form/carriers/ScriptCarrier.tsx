import { Button } from "@fluentui/react-components";
import { french } from "../../../plan/typography";
import { bookmarklet, fillScript } from "../../../survey/fill/script";
import { CopyButton } from "../../parts/CopyButton";
import { saveFile } from "../../parts/saveFile";
import { useFormStyles } from "../parts/formStyles";
import { BookmarkLink } from "./BookmarkLink";

interface Props {
  /** The answers as the script takes them. */
  readonly payload: string;
  readonly onHanded: () => void;
}

/** The script that fills the opened form, as a bookmark to keep and as a file to read. */
export function ScriptCarrier({ payload, onHanded }: Props) {
  const styles = useFormStyles();
  return (
    <section className={styles.carrier} aria-label="Script de remplissage">
      <h3 className={styles.title}>Remplir le formulaire ouvert</h3>
      <ol className={styles.list}>
        <li>
          {french("Une fois pour toutes : glissez ")}
          <BookmarkLink address={bookmarklet()} />
          {french(" dans la barre de favoris, ou copiez son adresse dans un nouveau favori.")}
        </li>
        <li>Copiez la saisie.</li>
        <li>
          {french(
            "Dans le formulaire ouvert, cliquez sur ce favori, collez la saisie, puis « Remplir ».",
          )}
        </li>
      </ol>
      <div className={styles.buttons}>
        <CopyButton
          label="Copier la saisie"
          appearance="primary"
          text={payload}
          onCopied={onHanded}
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
      <p className={styles.note}>
        {french(
          "Il remplit, dit champ par champ ce qu'il a fait, et n'envoie rien : ni au serveur, ni ailleurs.",
        )}
      </p>
    </section>
  );
}
