import { makeStyles, tokens } from "@fluentui/react-components";

/** How what was read looks, in lists and alone. */
export const useReadingStyles = makeStyles({
  panel: { display: "grid", gap: "8px", padding: "4px 0 12px" },
  block: { display: "grid", gap: "4px", padding: "0 12px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  words: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  label: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "block",
    width: "100%",
    padding: "4px 12px",
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  at: { marginRight: "6px", fontWeight: tokens.fontWeightSemibold },
});
