import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { JudgedPapers } from "../../checking/judgedPapers";
import type { Plan } from "../../plan/plan";
import { french } from "../../plan/typography";
import { ActionBar } from "../parts/ActionBar";
import { Busy } from "../parts/Busy";
import { useFocusKept } from "../parts/useFocusKept";
import type { PaneActions } from "../state/actions";
import type { Checked } from "../state/paneState";
import { counted, listed } from "../words/typography";
import { FicheItem } from "./fiches/FicheItem";
import { ficheViews } from "./fiches/ficheView";
import { ContractPart } from "./ContractPart";
import { FilesDrop } from "./FilesDrop";
import { PaperList } from "./PaperList";
import { PrepareFiches } from "./PrepareFiches";
import { PreviousSheet } from "./PreviousSheet";
import { papersReport } from "./state/papersReport";
import { papersActions } from "./state/papersActions";
import { usePapers } from "./state/papersStore";
import type { PapersState, Progress } from "./state/papersState";

const useStyles = makeStyles({
  note: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    margin: 0,
    padding: "6px 12px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: {
    margin: 0,
    padding: "8px 12px 2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  said: { flex: "1 1 150px", margin: 0 },
});

interface Props {
  readonly checked: Checked;
  readonly plan: Plan;
  readonly actions: PaneActions;
}

/** The papers around the plan: chosen, named, shown as they were read; then held against the plan. */
export function PapersPage({ checked, plan, actions }: Props) {
  const styles = useStyles();
  const state = usePapers();
  useEffect(() => {
    papersActions.load();
  }, []);
  const judged = papersReport(plan, state, checked.kept.deviations);
  const { reading, refusal, kept, papers } = state;
  const drop = useRef<HTMLDivElement>(null);
  const focus = useFocusKept(drop);
  return (
    <div {...focus}>
      <FilesDrop
        ref={drop}
        isBusy={reading !== null}
        isKnown={papers.length > 0 || state.previous !== null}
        onChoose={(files) => {
          papersActions.choose(files, plan);
        }}
      />
      <PreviousSheet plan={plan} chosen={kept.previousSheet} />
      {reading ? (
        <p role="status" className={styles.note}>
          <Busy />
          {french(progressWords(reading))}
        </p>
      ) : null}
      {refusal === null ? null : (
        <p role="alert" className={styles.note}>
          {refusal}
          <Button
            size="small"
            appearance="transparent"
            onClick={() => {
              papersActions.hideRefusal();
              papersActions.load();
            }}
          >
            {state.isLoaded ? "Masquer" : "Réessayer"}
          </Button>
        </p>
      )}
      {papers.length === 0 && kept.files.length > 0 ? (
        <p className={styles.note}>{french(lastTime(kept.files))}</p>
      ) : null}
      <PaperList state={state} />
      {judged ? (
        <ReadPapers judged={judged} state={state} plan={plan} actions={actions} />
      ) : (
        <PrepareFiches plan={plan} />
      )}
    </div>
  );
}

/** « Lecture de liasse.pdf, page 12 sur 47 ». */
function progressWords({ file, page, pages }: Progress): string {
  return page === 0
    ? `Lecture de ${file}…`
    : `Lecture de ${file}, page ${String(page)} sur ${String(pages)}…`;
}

const MOST_NAMED = 3;

function lastTime(files: readonly string[]): string {
  const others = files.length - MOST_NAMED;
  const named = [...files.slice(0, MOST_NAMED), ...(others > 0 ? [counted(others, "autre")] : [])];
  return `La dernière fois : ${listed(named)}. Les pièces ne sont pas gardées dans le classeur, vos choix et vos montants le sont : choisissez-les à nouveau pour comparer.`;
}

interface ReadProps {
  readonly judged: JudgedPapers;
  readonly state: PapersState;
  readonly plan: Plan;
  readonly actions: PaneActions;
}

function ReadPapers({ judged, state, plan, actions }: ReadProps) {
  const styles = useStyles();
  const { evidence, findings, notes, summary } = judged.report;
  const { choices } = state.kept;
  const fiches = ficheViews(judged);
  const [first] = findings;
  const said = useRef<HTMLParagraphElement>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    // The button is gone: one goes on from what it gave.
    if (state.isCompared && isAsked.current) said.current?.focus();
  }, [state.isCompared]);
  const compare = () => {
    isAsked.current = true;
    papersActions.compare();
  };
  return (
    <>
      {evidence.papers.flatMap(({ contracts }) =>
        contracts.map((contract) => (
          <ContractPart
            key={`${contract.file} ${contract.kind}`}
            contract={contract}
            isInForce={contract === evidence.contract}
            plan={plan}
            choices={choices}
            onKeep={actions.keep}
          />
        )),
      )}
      {fiches.length === 0 ? null : (
        <section aria-label="Fiches lues">
          <h2 className={styles.heading}>{`Fiches lues (${String(fiches.length)})`}</h2>
          <ul className={styles.list}>
            {fiches.map((view) => (
              <FicheItem
                key={view.key}
                view={view}
                plan={plan}
                choices={choices}
                isCompared={state.isCompared}
              />
            ))}
          </ul>
        </section>
      )}
      <PrepareFiches plan={plan} />
      <ActionBar>
        {state.isCompared ? (
          <>
            {first ? (
              <Button
                size="small"
                appearance="primary"
                onClick={() => {
                  actions.dispatch({ type: "pageChosen", page: "control" });
                  papersActions.show();
                }}
              >
                {`Voir ${counted(findings.length, "constat")}`}
              </Button>
            ) : null}
            <p ref={said} tabIndex={-1} role="status" className={styles.said}>
              {[...notes, ...(first ? [] : ["Aucun écart avec les pièces."])].join(" ")}
              {summary.blocking > 0
                ? ` ${counted(summary.blocking, "écart bloque", "écarts bloquent")} l'envoi.`
                : ""}
            </p>
          </>
        ) : (
          <>
            <Button size="small" appearance="primary" onClick={compare}>
              Comparer au plan
            </Button>
            <p className={styles.said}>
              {french("Relisez ce qui a été lu ; un clic sur une fiche ouvre ses montants.")}
            </p>
          </>
        )}
      </ActionBar>
    </>
  );
}
