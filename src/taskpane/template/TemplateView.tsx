import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { LONGEST_FILE, readEdition } from "../../editions/load/loadEdition";
import { EditionRefusal } from "../../editions/load/refusal";
import { toFailure } from "../../excel/failure";
import { readWorkbook } from "../../excel/readWorkbook";
import type { Edition } from "../../plan/edition";
import { french } from "../../plan/typography";
import type { WorkbookSnapshot } from "../../reading/snapshot";
import { Waiting } from "../parts/Waiting";
import type { PaneActions } from "../state/actions";
import type { Checked } from "../state/paneState";
import { isoDay } from "../words/typography";
import { OwnTemplates } from "./OwnTemplates";
import { NOTHING_SAID, proposalOf, type TemplateSaid } from "./proposal";
import { ProposalParts } from "./ProposalParts";
import { useTemplateStyles } from "./templateStyles";

interface Props {
  readonly checked: Checked;
  readonly actions: PaneActions;
  readonly isBusy: boolean;
}

/** The workbook, read when the view opens; the sentence of Excel's refusal, where there is one. */
function useWorkbook(): { workbook: WorkbookSnapshot | null; refusal: string | null } {
  const [workbook, setWorkbook] = useState<WorkbookSnapshot | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    let isOver = false;
    readWorkbook().then(
      (read) => {
        if (!isOver) setWorkbook(read);
      },
      (error: unknown) => {
        if (!isOver) setRefusal(toFailure(error).message);
      },
    );
    return () => {
      isOver = true;
    };
  }, []);
  return { workbook, refusal };
}

/** « Ce modèle est nouveau »: what the sheet says of its template, to be corrected, tried and kept. */
export function TemplateView({ checked, actions, isBusy }: Props) {
  const styles = useTemplateStyles();
  const { workbook, refusal } = useWorkbook();
  const [said, setSaid] = useState<TemplateSaid>(NOTHING_SAID);
  const [notice, setNotice] = useState<string | null>(null);
  const { file, editions, kept } = checked;
  const proposal = useMemo(
    () =>
      workbook &&
      proposalOf({ workbook, file: file || "classeur", on: isoDay(new Date()), editions }, said),
    [workbook, file, editions, said],
  );
  const keep = (edition: Edition) => {
    actions.keep(({ learned }) => ({
      learned: [...learned.filter(({ id }) => id !== edition.id), edition],
      edition: edition.id,
    }));
    actions.dispatch({ type: "learningToggled", isLearning: false });
  };
  const importFile = (chosen: File) => {
    chosen
      .slice(0, LONGEST_FILE + 1)
      .text()
      .then((text) => {
        keep(readEdition(text));
      })
      .catch((error: unknown) => {
        setNotice(error instanceof EditionRefusal ? error.message : toFailure(error).message);
      });
  };
  return (
    <div className={styles.root}>
      <div className={styles.block}>
        <h2 className={styles.title}>Ce modèle est nouveau</h2>
        <p className={styles.text}>
          {french(
            "Le complément propose ce que le tableau dit de lui-même. Relisez, corrigez, puis employez ce modèle : il reste dans ce classeur, et s'exporte pour vos collègues.",
          )}
        </p>
        <Button
          size="small"
          onClick={() => {
            actions.dispatch({ type: "learningToggled", isLearning: false });
          }}
        >
          Revenir au contrôle
        </Button>
      </div>
      <div role="status" className={styles.block} style={notice === null ? { padding: 0 } : {}}>
        {notice === null ? null : <p className={styles.text}>{notice}</p>}
      </div>
      {refusal !== null ? (
        <p className={mergeClasses(styles.text, styles.block)}>{refusal}</p>
      ) : proposal === null ? (
        <Waiting label="Lecture du modèle…" />
      ) : (
        <ProposalParts
          proposal={proposal}
          said={said}
          isBusy={isBusy}
          onSay={setSaid}
          onKeep={keep}
        />
      )}
      <OwnTemplates
        learned={kept.learned}
        isBusy={isBusy}
        onImport={importFile}
        onForget={(id) => {
          actions.keep((now) => ({
            learned: now.learned.filter((one) => one.id !== id),
            edition: now.edition === id ? null : now.edition,
          }));
        }}
      />
    </div>
  );
}
