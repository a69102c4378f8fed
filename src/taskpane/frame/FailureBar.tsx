import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ExcelFailure, FailureKind } from "../../excel/failure";
import { CopyButton } from "../parts/CopyButton";
import { StateIcon } from "../parts/icons";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: "6px 8px",
    padding: "8px 12px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  text: { margin: 0 },
  actions: {
    gridColumn: 2,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    gap: "4px 8px",
  },
});

/** The sentence says all: details would only make one doubt it. */
const EXPLAINED: readonly FailureKind[] = ["editing", "protected", "stale"];

interface Props {
  readonly failure: ExcelFailure;
  /** What failed is done again; else the workbook is checked. */
  readonly isRepeatable: boolean;
  readonly onRetry: () => void;
}

/** What Excel refused or did not answer, with what to do about it. The last verdict stays in sight. */
export function FailureBar({ failure, isRepeatable, onRetry }: Props) {
  const styles = useStyles();
  return (
    <section aria-label="Échec" className={styles.root}>
      <StateIcon shape="warning" />
      <p className={styles.text}>{failure.message}</p>
      <div className={styles.actions}>
        <Button size="small" onClick={onRetry}>
          {isRepeatable ? "Réessayer" : "Vérifier à nouveau"}
        </Button>
        {EXPLAINED.includes(failure.kind) ? null : (
          <CopyButton label="Copier les détails" text={failure.details} appearance="transparent" />
        )}
      </div>
    </section>
  );
}
