import { Banner } from "./banner";
import { fillChoices } from "./choices";
import { followDialog } from "./dialog";
import { followDivider } from "./divider";
import { byId } from "./dom";
import { download, followFiles } from "./files";
import { Frames } from "./frames";
import { fetchManifest } from "./manifest";
import { drawRibbon } from "./ribbon";
import { SAMPLES, fetchSample } from "./samples";
import { Session } from "./session";
import { SheetArea } from "./sheetArea";
import { followTheme } from "./theme";
import { VERSIONS, versionOf } from "./versions";

/** The page: a workbook in a simulated Excel, the grid that shows it, the add-in beside it. */
async function start(banner: Banner): Promise<void> {
  const frames = new Frames(await fetchManifest());
  const area = new SheetArea(banner);
  const versions = byId("versions", HTMLSelectElement);
  const samples = byId("samples", HTMLSelectElement);
  let session: Session | undefined;

  const show = (opened: Session) => {
    session?.close();
    session = opened;
    byId("file-name", HTMLParagraphElement).textContent = opened.name;
    document.title = `${opened.name} – Plan d’action`;
    area.show(opened);
    frames.connect(opened.host);
  };
  // The workbook open stays when the new one cannot be read.
  const open = (name: string, bytes: Uint8Array) => {
    show(Session.open(name, bytes, versionOf(versions.value)));
  };
  const openSample = async (file: string) => {
    const sample = SAMPLES.find((other) => other.file === file) ?? SAMPLES[0];
    open(sample.file, await fetchSample(sample));
  };

  followDivider();
  followDialog();
  followTheme((theme) => {
    frames.theme = theme;
  });
  followFiles((name, bytes) =>
    banner.attempt("file", () => {
      open(name, bytes);
      samples.value = "";
    }),
  );
  byId("save", HTMLButtonElement).addEventListener("click", () => {
    void banner.attempt("file", () => {
      if (session) download(session.name, session.save());
    });
  });
  fillChoices(versions, VERSIONS, (value) => {
    if (session) show(session.in(versionOf(value)));
  });
  fillChoices(
    samples,
    SAMPLES.map(({ file, title }) => ({ value: file, title })),
    (file) => void banner.attempt("file", () => openSample(file)),
  );
  drawRibbon(frames, banner);
  await openSample(SAMPLES[0].file);
}

const banner = new Banner();
void banner.attempt("file", () => start(banner));
