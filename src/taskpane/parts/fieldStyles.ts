import { makeStyles, tokens } from "@fluentui/react-components";

/** Plain fields in Fluent's look: the browser's own, which weigh nothing and every reader knows. */
export const useFieldStyles = makeStyles({
  field: {
    boxSizing: "border-box",
    height: "24px",
    minWidth: 0,
    padding: "0 6px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  amount: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});
