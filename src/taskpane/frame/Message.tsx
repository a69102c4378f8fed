import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: { padding: "16px 12px", display: "grid", gap: "8px", justifyItems: "start" },
  title: { margin: 0, fontSize: "14px", fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: "13px", lineHeight: "18px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", width: "100%", marginTop: "4px" },
});

interface Props {
  readonly title: string;
  readonly text: string;
  readonly actions?: ReactNode;
}

/** A state that fills the page: what it is, what to do, and the button that does it. */
export function Message({ title, text, actions }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
