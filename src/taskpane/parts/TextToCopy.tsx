import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { french } from "../../plan/typography";
import { commandKeys } from "../words/keys";

const useStyles = makeStyles({
  text: { width: "100%", boxSizing: "border-box", font: "12px monospace" },
});

interface Props {
  readonly text: string;
  readonly rows?: number;
  /** For the sentence above it. */
  readonly className?: string;
}

/** Where the clipboard is refused to a click: the text, selected, with the keys that copy it. */
export function TextToCopy({ text, rows = 6, className }: Props) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <>
      <span role="alert" className={className}>
        {french(
          `Le presse-papiers est refusé : le texte est sélectionné, copiez-le (${commandKeys("C")}).`,
        )}
      </span>
      <textarea
        ref={field}
        readOnly
        rows={rows}
        aria-label="Texte à copier"
        value={text}
        onFocus={({ target }) => {
          target.select();
        }}
        className={styles.text}
      />
    </>
  );
}
