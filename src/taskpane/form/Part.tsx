import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  // How far one is stays in sight however long the part.
  sticky: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: {
    display: "flex",
    gap: "8px",
    width: "100%",
    padding: "6px 12px",
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  sign: { width: "10px", flexShrink: 0, color: tokens.colorNeutralForeground2 },
  title: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  note: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    fontWeight: "normal",
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly title: string;
  /** Where that part stands, in a few words. */
  readonly note: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A part of the page under its heading, which opens and closes it. */
export function Part({ title, note, isOpen, onToggle, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 className={mergeClasses(styles.heading, isOpen && styles.sticky)}>
        <button
          type="button"
          id={id}
          className={styles.button}
          aria-expanded={isOpen}
          onClick={() => {
            onToggle(!isOpen);
          }}
        >
          <span className={styles.sign} aria-hidden="true">
            {isOpen ? "▾" : "▸"}
          </span>
          <span className={styles.title}>{title}</span>
          <span className={styles.note}>{note}</span>
        </button>
      </h2>
      {isOpen ? children : null}
    </section>
  );
}
