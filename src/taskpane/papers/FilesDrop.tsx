import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type Ref } from "react";
import { french } from "../../plan/typography";

const useStyles = makeStyles({
  root: {
    display: "grid",
    justifyItems: "start",
    gap: "4px",
    margin: "8px 12px 0",
    padding: "8px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  over: {
    border: `1px dashed ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorSubtleBackgroundHover,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What can be read, or at least named: others are offered too, so that one is told what to do with them. */
const ACCEPTED = ".docx,.pdf,.xlsx,.xlsm,.doc,.odt,.rtf";

interface Props {
  readonly isBusy: boolean;
  /** Some were chosen already: what is taken needs no saying any more. */
  readonly isKnown: boolean;
  readonly onChoose: (files: readonly File[]) => void;
  /** From where one goes on when what had the focus is gone. */
  readonly ref: Ref<HTMLDivElement>;
}

/** Where files are chosen, several at once, or dropped. */
export function FilesDrop({ isBusy, isKnown, onChoose, ref }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const latest = useRef(onChoose);
  useEffect(() => {
    latest.current = onChoose;
  });
  useEffect(() => {
    // Anywhere in the pane: what misses the frame would else be opened by the browser in its place.
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = () => {
      setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, []);
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="group"
      aria-label="Pièces à comparer"
      className={mergeClasses(styles.root, isOver && styles.over)}
    >
      <Button
        size="small"
        disabledFocusable={isBusy}
        onClick={() => {
          input.current?.click();
        }}
      >
        Choisir les pièces…
      </Button>
      {isKnown ? null : (
        <p className={styles.note}>
          {french(
            "Fiches actions, contrat, délibération (Word ou PDF), plan de l'année précédente (Excel) ; ou déposez-les ici. Elles sont lues sur ce poste et n'en sortent pas.",
          )}
        </p>
      )}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          // The same file, corrected, can be chosen again.
          target.value = "";
        }}
      />
    </div>
  );
}
