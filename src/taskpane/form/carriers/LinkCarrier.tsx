import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { openInBrowser } from "../../../excel/office";
import { french } from "../../../plan/typography";
import type { Answers } from "../../../survey/answers/answers";
import { LINK_HARD_LIMIT, LINK_LIMIT, prefillLink } from "../../../survey/link";
import { CopyButton } from "../../parts/CopyButton";
import { counted } from "../../words/typography";
import { useFormStyles } from "../parts/formStyles";
import { leftOutView, linkWords } from "./linkView";

interface Props {
  readonly answers: Answers;
  /** The sheet changed since the check: what the link would carry is old. */
  readonly isStale: boolean;
  /** Questions whose identifier is not known: some answers stay out for that alone. */
  readonly lacksAliases: boolean;
  readonly onHanded: () => void;
}

/** The form opened with its first answers in it, as many as an address may carry. */
export function LinkCarrier({ answers, isStale, lacksAliases, onHanded }: Props) {
  const styles = useFormStyles();
  const [isLong, setLong] = useState(false);
  const [isBlocked, setBlocked] = useState(false);
  const link = useMemo(
    () => prefillLink(answers, isLong ? LINK_HARD_LIMIT : LINK_LIMIT),
    [answers, isLong],
  );
  const { url, refusal } = link;
  const reasons = leftOutView(link);
  return (
    <section className={styles.carrier} aria-label="Lien prérempli">
      <h3 className={styles.title}>Ouvrir le formulaire prérempli</h3>
      {url === null ? (
        <p className={styles.warning}>{refusal}</p>
      ) : (
        <>
          <p className={styles.text}>{linkWords(link)}</p>
          <label>
            <input
              type="checkbox"
              checked={isLong}
              onChange={({ target }) => {
                setLong(target.checked);
              }}
            />
            {french(" Lien plus long (certains navigateurs le coupent)")}
          </label>
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isStale}
              onClick={() => {
                const isOpen = openInBrowser(url);
                setBlocked(!isOpen);
                if (isOpen) onHanded();
              }}
            >
              Ouvrir le formulaire
            </Button>
            <CopyButton label="Copier l'adresse" text={url} onCopied={onHanded} />
          </div>
          {isBlocked ? (
            <p role="alert" className={styles.problem}>
              {french(
                "Rien ne s'est ouvert : autorisez les fenêtres de ce site, ou copiez l'adresse dans votre navigateur.",
              )}
            </p>
          ) : null}
          <p className={styles.note}>
            Si le formulaire garde un brouillon de vous, il ignore le lien.
          </p>
        </>
      )}
      {reasons.length > 0 ? (
        <details>
          <summary>
            {counted(link.leftOut.length, "réponse n'y entre pas", "réponses n'y entrent pas")}
          </summary>
          {lacksAliases ? (
            <p className={styles.note}>
              {french("Les identifiants qui manquent se complètent sous « Correspondances ».")}
            </p>
          ) : null}
          <ul className={styles.list} aria-label="Hors du lien">
            {reasons.map(({ reason, count, questions }) => (
              <li key={reason}>
                {`${reason} (${String(count)})`}
                <span className={styles.note}>{` ${beginning(questions)}`}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

/** Enough to know which they are: all are in « Réponses à copier ». */
const NAMED = 4;

function beginning(questions: readonly string[]): string {
  const rest = questions.length - NAMED;
  const named = questions.slice(0, NAMED).join(" · ");
  return rest > 0 ? `${named} · … et ${String(rest)} de plus` : named;
}
