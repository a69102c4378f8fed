import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { StateIcon } from "../parts/icons";
import type { Notice } from "./state/formState";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "center",
    gap: "0 8px",
    padding: "4px 4px 4px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  text: { margin: 0 },
  back: { gridColumn: 2, justifySelf: "start" },
  hide: { gridColumn: 3, gridRow: 1 },
});

interface Props {
  readonly notice: Notice;
  /** null when what was done can't be taken back. */
  readonly onTakeBack: (() => void) | null;
  readonly onHide: () => void;
}

/** What the last action gave, or why it was refused; and the way back. */
export function NoticeBar({ notice, onTakeBack, onHide }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <StateIcon shape={notice.tone} />
      <p role={notice.tone === "ready" ? "status" : "alert"} className={styles.text}>
        {notice.text}
      </p>
      <Button size="small" appearance="transparent" className={styles.hide} onClick={onHide}>
        Masquer
      </Button>
      {onTakeBack ? (
        <Button size="small" className={styles.back} onClick={onTakeBack}>
          Revenir à l&apos;état d&apos;avant
        </Button>
      ) : null}
    </div>
  );
}
