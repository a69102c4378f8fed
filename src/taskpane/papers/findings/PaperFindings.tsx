import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { findingKey } from "../../../checking/findingKey";
import type { Plan } from "../../../plan/plan";
import { isSearched } from "../../control/grouping";
import { StateIcon } from "../../parts/icons";
import type { PaneActions } from "../../state/actions";
import type { Checked, PaneState } from "../../state/paneState";
import { useComparedPapers, usePapers } from "../state/papersStore";
import { JustifiedPapers } from "./JustifiedPapers";
import { PaperFindingItem } from "./PaperFindingItem";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    margin: 0,
    padding: "8px 12px 2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly plan: Plan;
  readonly actions: PaneActions;
}

/** What the plan and its papers do not both say, under « Plan et pièces » in the list of findings. */
export function PaperFindings({ state, checked, plan, actions }: Props) {
  const styles = useStyles();
  const papers = usePapers();
  const heading = useRef<HTMLHeadingElement>(null);
  const judged = useComparedPapers(checked);
  const seen = useRef(0);
  useEffect(() => {
    // Asked for from the page « Pièces », which has just gone away: one goes on from here.
    if (papers.shown === seen.current) return;
    seen.current = papers.shown;
    heading.current?.scrollIntoView({ block: "start" });
    heading.current?.focus({ preventScroll: true });
  }, [papers.shown]);
  if (!judged) return null;
  const { filter, search, opened } = state;
  const shown = judged.report.findings.filter(
    (finding) =>
      opened.includes(findingKey(plan, finding)) ||
      ((filter === null || finding.severity === filter) && isSearched(plan, finding, search)),
  );
  // What is justified together with a finding is of its own kind.
  const own: Checked = {
    ...checked,
    report: { ...checked.report, findings: judged.report.findings },
    lapsed: judged.lapsed,
  };
  const [gravest] = judged.report.findings;
  const { notes } = judged.report;
  if (!gravest && judged.justified.length === 0 && notes.length === 0) return null;
  return (
    <section aria-label="Plan et pièces">
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        <StateIcon shape={gravest?.severity ?? "ready"} size={14} />
        {`Plan et pièces (${String(shown.length)})`}
      </h2>
      <div role="list" aria-label="Plan et pièces">
        {shown.map((finding) => (
          <PaperFindingItem
            key={findingKey(plan, finding)}
            finding={finding}
            isOpen={opened.includes(findingKey(plan, finding))}
            checked={own}
            isBusy={state.work !== null}
            actions={actions}
          />
        ))}
      </div>
      <JustifiedPapers plan={plan} judged={judged} isBusy={state.work !== null} actions={actions} />
    </section>
  );
}
