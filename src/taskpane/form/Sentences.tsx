import { useFormStyles } from "./formStyles";

/** More than one reads: the rest is counted. */
const SHOWN = 30;

interface Props {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Sentences under a title; nothing when there are none. */
export function Sentences({ title, sentences }: Props) {
  const styles = useFormStyles();
  if (sentences.length === 0) return null;
  const rest = sentences.length - SHOWN;
  return (
    <section>
      <h3 className={styles.title}>{`${title} (${String(sentences.length)})`}</h3>
      <ul className={styles.list} aria-label={title}>
        {sentences.slice(0, SHOWN).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {rest > 0 ? <li>{`… et ${String(rest)} de plus`}</li> : null}
      </ul>
    </section>
  );
}
