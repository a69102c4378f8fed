import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneActions } from "../state/actions";
import type { Work, Written } from "../state/paneState";
import { counted } from "../words/typography";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexShrink: 0,
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 8px",
    padding: "4px 12px",
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  text: { flexGrow: 1 },
  hide: { minWidth: "24px", width: "24px", padding: 0 },
});

const WORDS: Readonly<
  Record<Written["kind"], { readonly cell: string; readonly cells: string; readonly undo: string }>
> = {
  filling: { cell: "cellule remplie", cells: "cellules remplies", undo: "Annuler le remplissage" },
  fixing: { cell: "cellule corrigée", cells: "cellules corrigées", undo: "Annuler la correction" },
};

interface Props {
  readonly written: Written;
  readonly work: Work | null;
  readonly actions: PaneActions;
}

/** What was last written to the sheet, and the one click that takes it back. */
export function UndoBar({ written, work, actions }: Props) {
  const styles = useStyles();
  const { cell, cells, undo } = WORDS[written.kind];
  return (
    <section aria-label="Dernière écriture" className={styles.root}>
      <span className={styles.text}>{`✓ ${counted(written.writes.length, cell, cells)}`}</span>
      <Button
        size="small"
        disabledFocusable={work !== null}
        onClick={() => {
          actions.undo(written.id);
        }}
      >
        {undo}
      </Button>
      <Button
        size="small"
        appearance="transparent"
        className={styles.hide}
        aria-label="Masquer"
        title="Masquer"
        onClick={() => {
          actions.dispatch({ type: "writtenHidden" });
        }}
      >
        ✕
      </Button>
    </section>
  );
}
