import { mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { findingKey } from "../../../checking/findingKey";
import { a1From } from "../../../plan/address";
import { capitalised } from "../../../plan/typography";
import type { CrossFinding } from "../../../judgement/papers/crossRule";
import { useFindingStyles } from "../../control/findingStyles";
import { StateIcon } from "../../parts/icons";
import type { PaneActions } from "../../state/actions";
import type { Checked } from "../../state/paneState";
import { placeOf } from "../../words/places";
import { severityName } from "../../words/severities";
import { PaperFindingDetails } from "./PaperFindingDetails";

interface Props {
  readonly finding: CrossFinding;
  readonly isOpen: boolean;
  readonly checked: Checked;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** A finding on a paper in two lines: the plan's cell, what the paper is; a click shows both. */
export function PaperFindingItem({ finding, isOpen, checked, isBusy, actions }: Props) {
  const styles = useFindingStyles();
  const id = useId();
  const { plan } = checked.report;
  const [cell] = finding.cells;
  const { severity, document } = finding;
  const where = [
    ...(cell ? [placeOf(plan, finding)] : []),
    ...(document ? [capitalised(document.place || document.file)] : []),
  ];
  return (
    <div role="listitem" className={mergeClasses(styles.item, isOpen && styles.open)}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          if (cell && !isOpen) actions.select(cell);
          actions.dispatch({ type: "findingToggled", key: findingKey(plan, finding) });
        }}
      >
        <span className={styles.first}>
          {cell ? (
            <span className={mergeClasses(styles.cell, styles[severity])}>
              {a1From(plan?.sheet ?? null, cell)}
            </span>
          ) : null}
          <span className={styles.place}>{where.join(" · ")}</span>
          <span className={mergeClasses(styles.severity, styles[severity])}>
            <StateIcon shape={severity} size={14} />
            {severityName(severity)}
          </span>
        </span>
        <span className={styles.sentence}>{finding.message}</span>
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen ? (
          <PaperFindingDetails
            finding={finding}
            checked={checked}
            isBusy={isBusy}
            actions={actions}
          />
        ) : null}
      </div>
    </div>
  );
}
