import { makeStyles, tokens } from "@fluentui/react-components";

const cell = {
  paddingTop: "1px",
  paddingBottom: "1px",
  paddingRight: 0,
  borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
} as const;
/** A scrollbar takes 15 pixels of the narrowest pane. */
const NARROW = "@media (max-width: 349px)";
const figures = {
  paddingLeft: "8px",
  [NARROW]: { paddingLeft: "4px" },
  textAlign: "right",
  fontVariantNumeric: "tabular-nums",
  whiteSpace: "nowrap",
} as const;

/** Dense tables of amounts: figures aligned right, all of one width. */
export const useTableStyles = makeStyles({
  root: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    [NARROW]: { fontSize: "0.92em" },
  },
  heading: {
    padding: 0,
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
  },
  amountHeading: { ...figures, paddingRight: 0, fontWeight: tokens.fontWeightSemibold },
  // A word breaks only where letters are spaced out beyond what the pane can hold.
  label: {
    ...cell,
    paddingLeft: 0,
    textAlign: "left",
    fontWeight: "normal",
    overflowWrap: "anywhere",
    hyphens: "auto",
  },
  amount: { ...cell, ...figures },
});
