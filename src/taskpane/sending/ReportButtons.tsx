import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { toFailure } from "../../excel/failure";
import { french } from "../../plan/typography";
import { copyPage } from "../parts/copyText";
import { saveFile } from "../parts/saveFile";
import type { Checked } from "../state/paneState";
import { reportText } from "./reportText";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px 8px",
    padding: "8px 12px",
    fontSize: "12px",
    lineHeight: "16px",
  },
  said: { margin: 0, flexBasis: "100%" },
});

const COPIED = "✓ Rapport copié : collez-le dans Word ou dans un courriel.";
const NOT_COPIED = "Le presse-papiers est refusé : enregistrez le rapport.";

/** The report as a file, or in the clipboard: Excel's own windows let no file through at times, and do not say so. */
export function ReportButtons({ checked }: { readonly checked: Checked }) {
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const tell = (saying: Promise<string>) => {
    setSaid("");
    saying.then(setSaid, (error: unknown) => {
      setSaid(toFailure(error).message);
    });
  };
  return (
    <div className={styles.root}>
      <Button
        size="small"
        onClick={() => {
          tell(save(checked));
        }}
      >
        Enregistrer le rapport
      </Button>
      <Button
        size="small"
        onClick={() => {
          tell(copy(checked));
        }}
      >
        Copier le rapport
      </Button>
      <p role="status" className={styles.said}>
        {french(said)}
      </p>
    </div>
  );
}

/** Answers what to say of it. */
async function save(checked: Checked): Promise<string> {
  const name = `${checked.file.replace(/\.[^.]+$/, "")} - rapport.html`;
  saveFile(name, await page(checked), "text/html");
  return `« ${name} » est dans vos téléchargements. S'il n'y est pas, copiez le rapport.`;
}

/** Answers what to say of it, a refusal too: there is another way. */
async function copy(checked: Checked): Promise<string> {
  const markup = await page(checked);
  try {
    await copyPage(markup, reportText(markup));
    return COPIED;
  } catch {
    return NOT_COPIED;
  }
}

async function page(checked: Checked): Promise<string> {
  const { reportHtml } = await import("../../checking/reportHtml");
  return reportHtml(checked, { file: checked.file, at: checked.at });
}
