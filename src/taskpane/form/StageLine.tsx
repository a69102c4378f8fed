import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import { french } from "../../plan/typography";
import { StateIcon } from "../parts/icons";
import type { Stage } from "./stage";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "0 8px",
    padding: "8px 12px 6px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    outlineStyle: "none",
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  next: { gridColumn: 2, margin: 0 },
  mend: { gridColumn: 2, justifySelf: "start", margin: "4px 0" },
  promise: {
    gridColumn: 2,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly stage: Stage;
  /** Leads to where the plan is mended. */
  readonly onMend: () => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** Where one stands, what to do next, and what the add-in will never do. */
export function StageLine({ stage, onMend, ref }: Props) {
  const styles = useStyles();
  return (
    // Takes the focus when what had it is gone.
    <div ref={ref} tabIndex={-1} className={styles.root}>
      <StateIcon shape={stage.tone} />
      <div role="status">
        <p className={styles.title}>{stage.title}</p>
        <p className={styles.next}>{stage.next}</p>
      </div>
      {stage.isPlanFirst ? (
        <Button size="small" className={styles.mend} onClick={onMend}>
          Voir ce qui est à corriger
        </Button>
      ) : null}
      <p className={styles.promise}>
        {french("Prépare la saisie ; vous relisez et envoyez vous-même.")}
      </p>
    </div>
  );
}
