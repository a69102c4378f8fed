import { makeStyles, tokens } from "@fluentui/react-components";
import { french } from "../../plan/typography";
import type { Difference } from "../state/paneState";
import { counted } from "../words/typography";

const useStyles = makeStyles({
  root: {
    margin: "4px 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** « Depuis la dernière vérification : 2 constats corrigés, 1 nouveau »; nothing when nothing changed. */
export function SinceLastCheck({ since }: { readonly since: Difference | null }) {
  const styles = useStyles();
  const text = sinceSentence(since);
  return text === null ? null : <p className={styles.root}>{text}</p>;
}

/** The same as a sentence. */
function sinceSentence(since: Difference | null): string | null {
  if (!since) return null;
  const { solved, fresh } = since;
  const parts = [
    ...(solved.length > 0 ? [counted(solved.length, "constat réglé", "constats réglés")] : []),
    ...(fresh.length > 0 ? [counted(fresh.length, "nouveau", "nouveaux")] : []),
  ];
  return parts.length === 0
    ? null
    : french(`Depuis la dernière vérification : ${parts.join(", ")}.`);
}
