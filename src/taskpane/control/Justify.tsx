import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useRef, useState, type KeyboardEvent } from "react";
import { deviationFrom } from "../../checking/deviations";
import { findingKey } from "../../checking/findingKey";
import { french } from "../../plan/typography";
import type { Finding } from "../../judgement/finding";
import { useFieldStyles } from "../parts/fieldStyles";
import type { PaneActions } from "../state/actions";
import type { Checked } from "../state/paneState";
import { isoDay } from "../words/typography";
import { similarWarnings } from "./folding";

const useStyles = makeStyles({
  root: { display: "grid", justifyItems: "start", gap: "4px" },
  text: { width: "100%", height: "54px", padding: "4px 6px", resize: "vertical" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

interface Props {
  readonly finding: Finding;
  readonly checked: Checked;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** Accepts a warning with a written reason; it then stands apart until one of its amounts changes. */
export function Justify(props: Props) {
  const before = props.checked.lapsed.get(findingKey(props.checked.report.plan, props.finding));
  const [isWriting, setWriting] = useState(before !== undefined);
  // Back from the field the button is there again, and takes the focus that the field had.
  const isBack = useRef(false);
  if (!isWriting) {
    return (
      <Button
        ref={(button: HTMLButtonElement | null) => {
          if (button && isBack.current) {
            isBack.current = false;
            button.focus();
          }
        }}
        size="small"
        aria-expanded={false}
        onClick={() => {
          setWriting(true);
        }}
      >
        Justifier…
      </Button>
    );
  }
  const leave = () => {
    isBack.current = true;
    setWriting(false);
  };
  return <ReasonField {...props} before={before?.reason ?? null} onLeave={leave} />;
}

interface FieldProps extends Props {
  /** A reason that an amount has overtaken. */
  readonly before: string | null;
  readonly onLeave: () => void;
}

/** The reason, and for which warnings it holds: Escape leaves, and writes nothing. */
function ReasonField({ finding, checked, isBusy, actions, before, onLeave }: FieldProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const id = useId();
  const [reason, setReason] = useState(before ?? "");
  const { plan, findings } = checked.report;
  if (!plan) return null;
  const alike = similarWarnings(findings, finding);
  const isMissing = reason.trim() === "";
  const keep = (chosen: readonly Finding[]) => () => {
    const today = isoDay(new Date());
    const fresh = chosen.map((one) => deviationFrom(plan, one, reason, today));
    const keys = new Set(fresh.map(({ key }) => key));
    actions.keep(({ deviations }) => ({
      deviations: [...deviations.filter(({ key }) => !keys.has(key)), ...fresh],
    }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onLeave();
    }
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape leaves from each control inside
    <div className={styles.root} onKeyDown={onKeyDown}>
      {before === null ? null : (
        <p className={styles.note}>
          {french("Un montant a changé depuis votre justification : relisez-la.")}
        </p>
      )}
      <label htmlFor={id}>Motif, gardé dans le classeur</label>
      <textarea
        id={id}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the officer has just asked for it
        autoFocus={before === null}
        maxLength={500}
        aria-describedby={isMissing ? `${id}-why` : undefined}
        className={mergeClasses(fields.field, styles.text)}
        value={reason}
        onChange={({ target }) => {
          setReason(target.value);
        }}
      />
      {isMissing ? (
        <p id={`${id}-why`} className={styles.note}>
          {french("Écrivez d'abord le motif : il part avec le rapport.")}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy || isMissing}
          onClick={keep([finding])}
        >
          Justifier cet écart
        </Button>
        {alike.length > 1 ? (
          <Button size="small" disabledFocusable={isBusy || isMissing} onClick={keep(alike)}>
            {`Justifier les ${String(alike.length)} semblables`}
          </Button>
        ) : null}
        <Button size="small" appearance="transparent" onClick={onLeave}>
          Annuler
        </Button>
      </div>
    </div>
  );
}
