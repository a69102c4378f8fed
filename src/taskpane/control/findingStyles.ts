import { makeStyles, tokens } from "@fluentui/react-components";
import { STATE_COLORS } from "../parts/stateColors";

/** How a finding looks in the list, shut, open and corrected. */
export const useFindingStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  row: {
    display: "block",
    width: "100%",
    padding: "6px 12px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  first: { display: "flex", alignItems: "center", gap: "6px", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "0 5px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  blocking: { color: STATE_COLORS.blocking },
  warning: { color: STATE_COLORS.warning },
  info: { color: STATE_COLORS.info },
  fresh: { color: tokens.colorNeutralForeground2, fontStyle: "italic" },
  ready: { color: STATE_COLORS.ready, fontWeight: tokens.fontWeightSemibold },
  severity: { display: "flex", alignItems: "center", gap: "4px", marginLeft: "auto" },
  place: { color: tokens.colorNeutralForeground2 },
  sentence: {
    display: "block",
    marginTop: "2px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  corrected: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
});
