import { makeStyles, tokens } from "@fluentui/react-components";
import { STATE_COLORS } from "../../parts/stateColors";

/** What the page's parts share: small text, notes, rows of buttons. */
export const useFormStyles = makeStyles({
  body: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    padding: "4px 12px 10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  text: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  problem: { margin: 0, color: STATE_COLORS.blocking },
  warning: { margin: 0, color: STATE_COLORS.warning },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "18px" },
  bare: { margin: 0, padding: 0, listStyleType: "none" },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: "6px 8px" },
  carrier: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "6px" },
  field: { display: "grid", gap: "2px", marginTop: "6px" },
});
