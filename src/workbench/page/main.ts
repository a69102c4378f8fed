import { Banner } from "./banner";
import { followDivider } from "./divider";
import { byId } from "./dom";
import { download, followFiles } from "./files";
import { Frames } from "./frames";
import { fillChoices } from "./choices";
import { SAMPLES, fetchSample } from "./samples";
import { Session } from "./session";
import { followTheme } from "./theme";
import { SheetArea } from "./sheetArea";
import { VERSIONS } from "./versions";

/** The page: a workbook in its simulated Excel, the grid that shows it, the add-in beside it. */
const banner = new Banner();
const frames = new Frames(banner);
const area = new SheetArea(banner);
let version = VERSIONS[0].id;
let session: Session | undefined;

/** The workbook open stays when the new one cannot be read. */
function open(name: string, bytes: Uint8Array): void {
  const opened = Session.open(name, bytes, version);
  session?.close();
  session = opened;
  byId("file-name", HTMLParagraphElement).textContent = name;
  document.title = `${name} – Plan d’action`;
  area.show(opened);
  frames.show(opened);
}

followDivider();
followTheme((theme) => {
  frames.theme = theme;
});
followFiles((name, bytes) =>
  banner.attempt(() => {
    open(name, bytes);
  }),
);
byId("save", HTMLButtonElement).addEventListener("click", () => {
  void banner.attempt(() => {
    if (session) download(session.name, session.save());
  });
});
fillChoices(
  byId("samples", HTMLSelectElement),
  SAMPLES.map(({ file, title }) => ({ value: file, title })),
  (file) => {
    const sample = SAMPLES.find((other) => other.file === file) ?? SAMPLES[0];
    void banner.attempt(async () => {
      open(sample.file, await fetchSample(sample));
    });
  },
);
