import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: { padding: "16px 12px", display: "grid", gap: "8px", justifyItems: "start" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", width: "100%", marginTop: "4px" },
});

interface Props {
  readonly title: string;
  readonly text: string;
  readonly actions?: ReactNode;
  /** Nothing else stands in the pane: this is its content and its first heading. */
  readonly isWhole?: boolean;
}

/** A state that fills the page: what it is, what to do, and the button that does it. */
export function Message({ title, text, actions, isWhole = false }: Props) {
  const styles = useStyles();
  const Root = isWhole ? "main" : "section";
  const Title = isWhole ? "h1" : "h2";
  return (
    <Root className={styles.root}>
      <Title className={styles.title}>{title}</Title>
      <p className={styles.text}>{text}</p>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </Root>
  );
}
