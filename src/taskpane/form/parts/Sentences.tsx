import { useFormStyles } from "./formStyles";

/** More than one reads: the rest is counted. */
const SHOWN = 30;
/** As many leave what follows in sight. */
const FEW = 5;

interface Props {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Sentences under a title, folded away when they are many; nothing when there are none. */
export function Sentences({ title, sentences }: Props) {
  const styles = useFormStyles();
  if (sentences.length === 0) return null;
  const rest = sentences.length - SHOWN;
  const counted = `${title} (${String(sentences.length)})`;
  const list = (
    <ul className={styles.list} aria-label={title}>
      {sentences.slice(0, SHOWN).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {rest > 0 ? <li>{`… et ${String(rest)} de plus`}</li> : null}
    </ul>
  );
  return sentences.length > FEW ? (
    <details>
      <summary className={styles.title}>{counted}</summary>
      {list}
    </details>
  ) : (
    <section>
      <h3 className={styles.title}>{counted}</h3>
      {list}
    </section>
  );
}
