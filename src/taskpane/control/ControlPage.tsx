import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { leftOutNotes } from "../../checking/leftOut";
import { french } from "../../plan/typography";
import { Toggle } from "../parts/Toggle";
import { ReadingPart } from "../reading/ReadingPart";
import type { PaneActions } from "../state/actions";
import { shownFindings } from "../state/leaving";
import type { Checked, PaneState } from "../state/paneState";
import { counted } from "../words/typography";
import { Causes } from "./Causes";
import { FindingList } from "./FindingList";
import { FixAll } from "./FixAll";
import { foldSimilar } from "./folding";
import { groupFindings, isSearched } from "./grouping";
import { Journal } from "./Journal";
import { JustifiedList } from "./JustifiedList";
import { ListTools } from "./ListTools";
import { SinceLastCheck } from "./SinceLastCheck";
import { SeverityFilter } from "./SeverityFilter";
import { Welcome } from "./Welcome";
import { useSteps } from "./useSteps";

const useStyles = makeStyles({
  tools: {
    padding: "4px 12px 0",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "4px",
  },
  note: {
    margin: "4px 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  nothing: { padding: "8px 12px", margin: 0, fontSize: tokens.fontSizeBase300 },
});

interface Props {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly actions: PaneActions;
}

/** The findings, what chooses among them, and the marks. */
export function ControlPage({ state, checked, actions }: Props) {
  const styles = useStyles();
  const { findings, summary, plan } = checked.report;
  const { leaving, filter, search, opened, grouping } = state;
  const groups = useMemo(() => {
    // What the sheet's selection opens is shown whatever was filtered.
    const isShown = (severity: string, key: string) =>
      filter === null || severity === filter || opened.includes(key);
    const chosen = shownFindings({ plan, findings }, leaving).filter(
      ({ finding, key }) =>
        isShown(finding.severity, key) &&
        (opened.includes(key) || isSearched(plan, finding, search)),
    );
    return groupFindings(plan, chosen, grouping);
  }, [plan, findings, leaving, filter, search, opened, grouping]);
  const shown = useMemo(() => groups.flatMap((group) => group.shown), [groups]);
  const [unfolded, setUnfolded] = useState<readonly string[]>([]);
  const folded = useMemo(
    () => groups.map((group) => ({ ...group, ...foldSimilar(group.shown, unfolded, opened) })),
    [groups, unfolded, opened],
  );
  const unfold = (rule: string) => {
    setUnfolded(
      unfolded.includes(rule) ? unfolded.filter((one) => one !== rule) : [...unfolded, rule],
    );
  };
  const standing = shown.filter(({ isCorrected }) => !isCorrected).length;
  const step = useSteps(shown, opened, actions);
  const isProtected = plan !== null && checked.protectedSheets.includes(plan.sheet);
  return (
    <>
      <Welcome />
      <div className={styles.tools}>
        <SeverityFilter summary={summary} chosen={filter} dispatch={actions.dispatch} />
        <Toggle
          label="Surligner dans la feuille"
          isOn={state.work === "marking" ? state.wantsMarks : state.isMarked}
          isDisabled={isProtected}
          onChange={actions.setMarks}
        />
      </div>
      {findings.length > 1 ? (
        <ListTools state={state} dispatch={actions.dispatch} onStep={step} />
      ) : null}
      {isProtected ? (
        <p className={styles.note}>
          {french(
            "La feuille est protégée : les constats restent dans ce volet, rien n'est surligné.",
          )}
        </p>
      ) : null}
      {leftOutNotes(checked.report.leftOut).map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <SinceLastCheck since={state.since} />
      {standing < findings.length ? (
        <p className={styles.note} role="status">
          {`${counted(standing, "constat")} sur ${String(findings.length)}`}
        </p>
      ) : null}
      <FixAll report={checked.report} isBusy={state.work !== null} actions={actions} />
      <Causes report={checked.report} isBusy={state.work !== null} actions={actions} />
      {findings.length === 0 && shown.length === 0 ? (
        <p className={styles.nothing}>
          {french("Aucun constat. La page « Envoi » prépare le fichier à transmettre.")}
        </p>
      ) : (
        <FindingList
          groups={folded}
          unfolded={unfolded}
          onUnfold={unfold}
          state={state}
          checked={checked}
          actions={actions}
        />
      )}
      {checked.justified.length === 0 ? null : (
        <JustifiedList checked={checked} isBusy={state.work !== null} actions={actions} />
      )}
      <Journal state={state} actions={actions} />
      {plan ? <ReadingPart state={state} checked={checked} plan={plan} actions={actions} /> : null}
    </>
  );
}
