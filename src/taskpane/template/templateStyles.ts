import { makeStyles, tokens } from "@fluentui/react-components";

/** How a template to be learned looks. */
export const useTemplateStyles = makeStyles({
  root: { display: "grid", gap: "4px", alignContent: "start", paddingBottom: "4px" },
  block: { display: "grid", gap: "6px", padding: "8px 12px", justifyItems: "start" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: "2px 12px 8px 28px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  rows: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    alignItems: "center",
    gap: "4px 8px",
    margin: 0,
    padding: "4px 12px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  objective: { padding: "6px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  wide: { gridColumn: "1 / -1" },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: "4px 8px",
    marginTop: "2px",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px 8px" },
});
