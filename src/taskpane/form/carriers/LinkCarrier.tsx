import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { openInBrowser } from "../../../excel/office";
import { french } from "../../../plan/typography";
import type { Answers } from "../../../survey/answers/answers";
import { LINK_HARD_LIMIT, LINK_LIMIT, prefillLink } from "../../../survey/link";
import { CopyButton } from "../../parts/CopyButton";
import { counted } from "../../words/typography";
import { useFormStyles } from "../parts/formStyles";
import { Sentences } from "../parts/Sentences";
import type { FormActions } from "../state/formActions";
import { leftOutView, linkWords } from "./linkView";

interface Props {
  readonly answers: Answers;
  /** The sheet changed since the check: what the link would carry is old. */
  readonly isStale: boolean;
  readonly act: FormActions["act"];
  readonly onHanded: () => void;
}

/** The form opened with its first answers in it, as many as an address may carry. */
export function LinkCarrier({ answers, isStale, act, onHanded }: Props) {
  const styles = useFormStyles();
  const [isLong, setLong] = useState(false);
  const [isBlocked, setBlocked] = useState(false);
  const link = useMemo(
    () => prefillLink(answers, isLong ? LINK_HARD_LIMIT : LINK_LIMIT),
    [answers, isLong],
  );
  const { url, refusal } = link;
  const reasons = leftOutView(link);
  const isUnnamed = link.leftOut.some((one) => one.isUnnamed);
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
          <Sentences
            title="À retaper dans le formulaire, qui les demande deux fois"
            sentences={link.toRepeat.map(({ field }) => field.label)}
          />
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
          <p className={styles.note}>
            {french("« Remplir d'un coup » les porte, sauf celles à corriger d'abord.")}
          </p>
          {isUnnamed ? (
            <Button
              size="small"
              onClick={() => {
                act({ type: "partToggled", part: "capture", isOpen: true });
              }}
            >
              Donner les identifiants…
            </Button>
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

/** Enough to know which they are: all are in « Copier une à une ». */
const NAMED = 4;

function beginning(questions: readonly string[]): string {
  const rest = questions.length - NAMED;
  const named = questions.slice(0, NAMED).join(" · ");
  return rest > 0 ? `${named} · … et ${String(rest)} de plus` : named;
}
