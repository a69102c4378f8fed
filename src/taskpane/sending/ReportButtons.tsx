import type { JournalLine } from "../../checking/reportSections";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { JudgedPapers } from "../../checking/judgedPapers";
import { toFailure } from "../../excel/failure";
import { french } from "../../plan/typography";
import { copyPage } from "../parts/copyText";
import { CopyButton } from "../parts/CopyButton";
import { saveFile } from "../parts/saveFile";
import { TextToCopy } from "../parts/TextToCopy";
import type { Checked } from "../state/paneState";
import { summaryText } from "../words/findingText";
import { reportText } from "./reportText";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px 8px",
    padding: "8px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  said: { margin: 0, flexBasis: "100%" },
});

const COPIED = "✓ Rapport copié : collez-le dans Word ou dans un courriel.";

/** Makes the report of a check; apart from the first download. */
const loadReport = async () => (await import("../../checking/reportHtml")).reportHtml;
type MakeReport = Awaited<ReturnType<typeof loadReport>>;

interface Props {
  readonly checked: Checked;
  /** The papers, where they were compared: the report has a part for them. */
  readonly papers: JudgedPapers | null;
  /** What the pane wrote: a part of the report too. */
  readonly journal: readonly JournalLine[];
}

/** The report as a file, or in the clipboard: Excel's own windows let no file through at times, and do not say so. */
export function ReportButtons(told: Props) {
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const report = useRef<MakeReport | null>(null);
  useEffect(() => {
    // Before the click: WebKit takes no copy once anything was awaited in it.
    loadReport().then(
      (make) => {
        report.current = make;
      },
      () => undefined,
    );
  }, []);
  const tell = (saying: Promise<string>) => {
    setSaid("");
    saying.then(setSaid, (error: unknown) => {
      setSaid(toFailure(error).message);
    });
  };
  const copy = (make: MakeReport): Promise<string> => {
    const markup = pageOf(make, told);
    const text = reportText(markup);
    return copyPage(markup, text).then(
      () => COPIED,
      () => {
        setRefused(text);
        return "";
      },
    );
  };
  return (
    <div className={styles.root}>
      <Button
        size="small"
        onClick={() => {
          tell(loadReport().then((make) => save(make, told)));
        }}
      >
        Enregistrer le rapport
      </Button>
      <Button
        size="small"
        onClick={() => {
          setRefused(null);
          tell(report.current ? copy(report.current) : loadReport().then(copy));
        }}
      >
        Copier le rapport
      </Button>
      <CopyButton label="Copier le résumé" text={summaryText(told.checked, told.papers)} />
      <p role="status" className={styles.said}>
        {french(said)}
      </p>
      {refused === null ? null : <TextToCopy text={refused} className={styles.said} />}
    </div>
  );
}

/** Answers what to say of it. */
function save(make: MakeReport, told: Props): string {
  const name = `${told.checked.file.replace(/\.[^.]+$/, "")} - rapport.html`;
  saveFile(name, pageOf(make, told), "text/html");
  return `« ${name} » est dans vos téléchargements. S'il n'y est pas, copiez le rapport.`;
}

function pageOf(make: MakeReport, { checked, papers, journal }: Props): string {
  return make(checked, { file: checked.file, at: checked.at }, papers, journal);
}
