import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { a1From } from "../../plan/address";
import { StateIcon } from "../parts/icons";
import type { PaneActions } from "../state/actions";
import type { Shown } from "../state/leaving";
import type { Checked } from "../state/paneState";
import { severityName } from "../words/severities";
import { FindingDetails } from "./FindingDetails";
import { useFindingStyles } from "./findingStyles";
import { placeOf } from "../words/places";
import type { ListFocus } from "./useListFocus";

interface Props {
  readonly shown: Shown;
  readonly place: number;
  readonly of: number;
  readonly isOpen: boolean;
  /** The first of those that stand open: the one to bring into sight. */
  readonly isLead: boolean;
  /** The heading above does not say how grave it is. */
  readonly namesSeverity: boolean;
  /** It was not there at the last check that was asked for. */
  readonly isNew: boolean;
  readonly checked: Checked;
  readonly isBusy: boolean;
  readonly focus: ListFocus;
  readonly actions: PaneActions;
  /** What stands under it. */
  readonly children?: ReactNode;
}

/** A finding in two lines; a click shows its cell in the sheet and opens the rest. */
export function FindingItem(props: Props) {
  const { shown, place, of, isOpen, isLead, namesSeverity, checked, isBusy, focus, actions } =
    props;
  const { children } = props;
  const { finding, key, isCorrected } = shown;
  const styles = useFindingStyles();
  const details = useId();
  const item = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isLead) {
      item.current?.scrollIntoView({ block: "nearest" });
    }
  }, [isLead]);
  const isWanted = focus.wanted === key;
  useEffect(() => {
    if (isWanted) {
      row.current?.focus();
    }
  }, [isWanted]);
  const { plan } = checked.report;
  const primary = finding.cells[0];
  const toggle = () => {
    if (isCorrected) {
      return;
    }
    if (primary && !isOpen) {
      actions.select(primary);
    }
    actions.dispatch({ type: "findingToggled", key });
  };
  const isUnfolded = isOpen && !isCorrected;
  return (
    <div
      ref={item}
      role="listitem"
      aria-posinset={place}
      aria-setsize={of}
      className={mergeClasses(styles.item, isUnfolded && styles.open)}
    >
      <button
        ref={row}
        type="button"
        className={styles.row}
        aria-expanded={isUnfolded}
        aria-controls={details}
        aria-disabled={isCorrected}
        tabIndex={focus.current === key ? 0 : -1}
        onClick={toggle}
        onKeyDown={focus.onKeyDown}
        onFocus={() => {
          focus.onFocus(key);
        }}
        onBlur={focus.onBlur}
      >
        <span className={styles.first}>
          {primary ? (
            <span className={mergeClasses(styles.cell, !isCorrected && styles[finding.severity])}>
              {a1From(plan?.sheet ?? null, primary)}
            </span>
          ) : null}
          <span className={styles.place}>{placeOf(plan, finding)}</span>
          {namesSeverity && !isCorrected ? (
            <span className={mergeClasses(styles.severity, styles[finding.severity])}>
              <StateIcon shape={finding.severity} size={14} />
              {severityName(finding.severity)}
            </span>
          ) : null}
          {props.isNew && !isCorrected ? <span className={styles.fresh}>Nouveau</span> : null}
          {isCorrected ? (
            <>
              <StateIcon shape="ready" size={14} />
              <span className={styles.ready}>Corrigé</span>
            </>
          ) : null}
        </span>
        <span className={mergeClasses(styles.sentence, isCorrected && styles.corrected)}>
          {finding.message}
        </span>
      </button>
      <div id={details} hidden={!isUnfolded}>
        {isUnfolded ? (
          <FindingDetails finding={finding} checked={checked} isBusy={isBusy} actions={actions} />
        ) : null}
      </div>
      {children}
    </div>
  );
}
