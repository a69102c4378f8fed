import { Button, makeStyles, type ButtonProps, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { copyText } from "./copyText";
import { TextToCopy } from "./TextToCopy";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: "6px",
    flex: "1 1 150px",
    justifyItems: "start",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { display: "flex", gap: "8px", alignItems: "center" },
});

interface Props {
  readonly label: string;
  readonly text: string;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
  /** Once the text is in the clipboard. */
  readonly onCopied?: () => void;
}

type Outcome = "none" | "copied" | "refused";

/** Copies a text, says so; where the clipboard is refused, shows the text ready to be copied by hand. */
export function CopyButton({ label, text, appearance = "secondary", onCopied }: Props) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<Outcome>("none");
  const copy = () => {
    setOutcome("none");
    copyText(text).then(
      () => {
        setOutcome("copied");
        onCopied?.();
      },
      () => {
        setOutcome("refused");
      },
    );
  };
  return (
    <div className={styles.root}>
      <span className={styles.row}>
        <Button size="small" appearance={appearance} onClick={copy}>
          {label}
        </Button>
        <span role="status">{outcome === "copied" ? "✓ Copié" : ""}</span>
      </span>
      {outcome === "refused" ? <TextToCopy text={text} /> : null}
    </div>
  );
}
