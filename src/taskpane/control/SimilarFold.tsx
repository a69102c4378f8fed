import { Button, makeStyles } from "@fluentui/react-components";
import { counted } from "../words/typography";

const useStyles = makeStyles({ root: { margin: "0 6px 4px" } });

interface Props {
  /** How many like the finding above; with none, nothing is shown. */
  readonly count: number;
  readonly isUnfolded: boolean;
  readonly onToggle: () => void;
}

/** « et 8 avertissements semblables », folded under the first of them. */
export function SimilarFold({ count, isUnfolded, onToggle }: Props) {
  const styles = useStyles();
  if (count === 0) return null;
  const like = counted(count, "avertissement semblable", "avertissements semblables");
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.root}
      aria-expanded={isUnfolded}
      onClick={onToggle}
    >
      {isUnfolded ? `Replier ${like}` : `et ${like}…`}
    </Button>
  );
}
