import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { toFailure } from "../../excel/failure";
import { saveFile } from "../frame/saveFile";
import type { Checked } from "../state/paneState";

/** Saves the report as a page to keep, print or attach. */
export function SaveReport({ checked }: { readonly checked: Checked }) {
  const [said, setSaid] = useState("");
  const save = () => {
    saveReport(checked).then(
      (name) => {
        setSaid(`✓ ${name}`);
      },
      (error: unknown) => {
        setSaid(toFailure(error).message);
      },
    );
  };
  return (
    <>
      <Button size="small" onClick={save}>
        Enregistrer le rapport
      </Button>
      <span role="status">{said}</span>
    </>
  );
}

/** Answers the file's name. */
async function saveReport(checked: Checked): Promise<string> {
  const { reportHtml } = await import("../../checking/reportHtml");
  const page = reportHtml(checked, { file: checked.file, at: checked.at });
  const name = `${checked.file.replace(/\.[^.]+$/, "")} - rapport.html`;
  saveFile(name, page, "text/html");
  return name;
}
