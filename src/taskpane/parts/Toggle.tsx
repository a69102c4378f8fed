import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: "6px", minHeight: "28px" },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
  },
  track: {
    position: "relative",
    boxSizing: "border-box",
    width: "36px",
    height: "18px",
    margin: 0,
    flexShrink: 0,
    appearance: "none",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "9px",
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    "::after": {
      content: '""',
      position: "absolute",
      top: "2px",
      left: "2px",
      width: "12px",
      height: "12px",
      borderRadius: "6px",
      backgroundColor: tokens.colorNeutralStrokeAccessible,
    },
    ":checked": {
      backgroundColor: tokens.colorCompoundBrandBackground,
      border: `1px solid ${tokens.colorCompoundBrandBackground}`,
    },
    ":checked::after": { left: "20px", backgroundColor: tokens.colorNeutralForegroundInverted },
    ":disabled": { cursor: "not-allowed", opacity: 0.5 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
    // Contrast themes erase grounds: the browser's own box says it best there.
    "@media (forced-colors: active)": { appearance: "auto", "::after": { display: "none" } },
  },
});

interface Props {
  readonly label: string;
  readonly isOn: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A switch in Fluent's look: the browser's own box, where Fluent's brings a library of icons. */
export function Toggle({ label, isOn, isDisabled, onChange }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <span className={styles.root}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        className={styles.track}
        checked={isOn}
        disabled={isDisabled}
        onChange={({ target }) => {
          onChange(target.checked);
        }}
      />
    </span>
  );
}
