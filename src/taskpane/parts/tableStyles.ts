import { makeStyles, tokens } from "@fluentui/react-components";

const cell = {
  paddingTop: "1px",
  paddingBottom: "1px",
  paddingRight: 0,
  borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
} as const;
const figures = {
  paddingLeft: "8px",
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
  },
  heading: {
    padding: 0,
    textAlign: "left",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
  amountHeading: { ...figures, paddingRight: 0, fontWeight: tokens.fontWeightSemibold },
  // Whole words: what breaks anywhere would give up its width to the amounts.
  label: {
    ...cell,
    paddingLeft: 0,
    textAlign: "left",
    fontWeight: "normal",
    overflowWrap: "normal",
  },
  amount: { ...cell, ...figures },
});
