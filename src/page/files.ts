import { byId } from "./dom";

/** « Ouvrir un classeur… » and a file dropped on the page. */
export function followFiles(open: (name: string, bytes: Uint8Array) => void | Promise<void>): void {
  const input = byId("file", HTMLInputElement);
  const drop = byId("drop", HTMLDivElement);
  const take = async (file: File | undefined) => {
    if (file) await open(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  byId("open", HTMLButtonElement).addEventListener("click", () => {
    input.click();
  });
  input.addEventListener("change", () => {
    void take(input.files?.[0]).finally(() => {
      // So that the same file, mended, can be chosen again.
      input.value = "";
    });
  });
  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files") !== true) return;
    event.preventDefault();
    drop.hidden = false;
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) drop.hidden = true;
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.hidden = true;
    void take(event.dataTransfer?.files[0]);
  });
}

/** Hands a workbook over as a download. */
export function download(name: string, bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
