import { makeStyles, tokens } from "@fluentui/react-components";
import { Busy } from "./Busy";
import { useLate } from "./useLate";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    margin: 0,
    padding: "16px 12px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** What is being waited for; shows itself only when it lasts. */
export function Waiting({ label }: { readonly label: string }) {
  const styles = useStyles();
  const isLate = useLate(true);
  return isLate ? (
    <p role="status" className={styles.root}>
      <Busy />
      {label}
    </p>
  ) : null;
}
