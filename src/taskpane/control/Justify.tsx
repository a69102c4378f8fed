import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { deviationFrom } from "../../checking/deviations";
import { findingKey } from "../../checking/findingKey";
import { french } from "../../plan/typography";
import type { Finding } from "../../judgement/finding";
import { useFieldStyles } from "../parts/fieldStyles";
import type { PaneActions } from "../state/actions";
import type { Checked } from "../state/paneState";
import { isoDay } from "../words/typography";

const useStyles = makeStyles({
  root: { display: "grid", justifyItems: "start", gap: "4px" },
  open: { justifySelf: "start" },
  text: { width: "100%", height: "54px", padding: "4px 6px", resize: "vertical" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly finding: Finding;
  readonly checked: Checked;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** Accepts a warning with a written reason; it then stands apart until one of its amounts changes. */
export function Justify({ finding, checked, isBusy, actions }: Props) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const id = useId();
  const { report, lapsed } = checked;
  const key = findingKey(finding);
  const before = lapsed.get(key);
  const [reason, setReason] = useState(before?.reason ?? "");
  const [isWriting, setWriting] = useState(before !== undefined);
  const { plan } = report;
  if (!plan) {
    return null;
  }
  if (!isWriting) {
    return (
      <Button
        size="small"
        className={styles.open}
        aria-expanded={false}
        onClick={() => {
          setWriting(true);
        }}
      >
        Justifier…
      </Button>
    );
  }
  const keep = () => {
    const fresh = deviationFrom(plan, finding, reason, isoDay(new Date()));
    actions.keep(({ deviations }) => ({
      deviations: [...deviations.filter((deviation) => deviation.key !== key), fresh],
    }));
  };
  return (
    <div className={styles.root}>
      {before ? (
        <p className={styles.note}>
          {french("Un montant a changé depuis votre justification : relisez-la.")}
        </p>
      ) : null}
      <label htmlFor={id}>Motif, gardé dans le classeur</label>
      <textarea
        id={id}
        maxLength={500}
        className={mergeClasses(fields.field, styles.text)}
        value={reason}
        onChange={({ target }) => {
          setReason(target.value);
        }}
      />
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={isBusy || reason.trim() === ""}
        onClick={keep}
      >
        Justifier cet écart
      </Button>
    </div>
  );
}
