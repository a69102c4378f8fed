import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { paperContent } from "../../checking/paperContent";
import type { Paper } from "../../plan/papers/papers";
import { french } from "../../plan/typography";
import { StateIcon } from "../parts/icons";
import { papersActions } from "./state/papersActions";
import type { PapersState } from "./state/papersState";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: "6px 12px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    gap: "0 6px",
    alignItems: "start",
    padding: "2px 0",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  content: { gridColumn: 2, color: tokens.colorNeutralForeground2 },
  button: { gridRow: "1 / 3", gridColumn: 3 },
});

/** Nothing was recognised in it: what to do. */
const UNKNOWN =
  "non reconnu : ni fiche action, ni contrat, ni délibération. Une fiche commence par « Fiche action n° … ».";

interface Props {
  readonly state: Pick<PapersState, "papers" | "previous" | "kept">;
}

/** The files chosen, each said for what it is, or with what to do about it. */
export function PaperList({ state: { papers, previous, kept } }: Props) {
  const styles = useStyles();
  if (papers.length === 0 && previous === null) return null;
  return (
    <ul className={styles.list} aria-label="Pièces lues">
      {papers.map((paper) => (
        <Item
          key={paper.file}
          file={paper.file}
          content={isKnown(paper) ? paperContent(paper) : (paper.refusal ?? UNKNOWN)}
          isRead={isKnown(paper)}
          onRemove={() => {
            papersActions.remove(paper.file);
          }}
        />
      ))}
      {previous ? (
        <Item
          file={kept.previousSheet === null ? previous.file : `feuille « ${kept.previousSheet} »`}
          content={`plan de l'année précédente (${previous.plan.edition.name})`}
          isRead
          onRemove={() => {
            papersActions.choosePrevious(null);
          }}
        />
      ) : null}
    </ul>
  );
}

function isKnown({ refusal, fiches, contracts }: Paper): boolean {
  return refusal === null && fiches.length + contracts.length > 0;
}

interface ItemProps {
  readonly file: string;
  readonly content: string;
  readonly isRead: boolean;
  readonly onRemove: () => void;
}

function Item({ file, content, isRead, onRemove }: ItemProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <StateIcon shape={isRead ? "ready" : "warning"} />
      <span className={styles.name}>{french(file)}</span>
      <span className={styles.content}>{french(content)}</span>
      <Button
        size="small"
        appearance="transparent"
        className={styles.button}
        aria-label={french(`Retirer ${file}`)}
        onClick={onRemove}
      >
        Retirer
      </Button>
    </li>
  );
}
