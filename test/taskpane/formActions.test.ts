import { makeStore } from "../../src/taskpane/state/store";
import { makeFormActions } from "../../src/taskpane/form/state/formActions";
import { FIRST_FORM_STATE, reduceForm } from "../../src/taskpane/form/state/formState";
import { FORM_KEY, keptFormFrom } from "../../src/survey/kept/keptForm";
import { PROGRESS_KEY, progressFrom } from "../../src/survey/kept/progress";
import { published, savedPage } from "../survey/forms";
import { openPlan } from "./plans";

/** The page's state and actions on a plan opened in the stand-in, as when the pane opens. */
async function page() {
  const opened = await openPlan("saone-et-loire-2024-corrige");
  return { ...opened, ...pageOn() };
}

function pageOn() {
  const store = makeStore(reduceForm, FIRST_FORM_STATE);
  return { store, actions: makeFormActions(store) };
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries += 1) {
    if (tries > 500) throw new Error("It never came to be.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const savedFile = () => new File([savedPage(published())], "Formulaire.html");

describe("What is done on the form's page", () => {
  it("is kept in the workbook, and read from it when the pane opens again", async () => {
    const { store, actions, data } = await page();
    actions.load();
    await until(() => store.state().isLoaded);
    expect(store.state().form).toBeNull();
    actions.capture(savedFile());
    expect(store.state().isReading).toBe(true);
    await until(() => data.settings.has(FORM_KEY));
    actions.act({ type: "identified", identity: { collectivity: "Saône-et-Loire" } });
    await until(() => data.settings.has(PROGRESS_KEY));
    expect(keptFormFrom(data.settings.get(FORM_KEY))).toEqual(store.state().form);

    const again = pageOn();
    again.actions.load();
    await until(() => again.store.state().isLoaded);
    expect(again.store.state().form).toEqual(store.state().form);
    expect(again.store.state().progress.identity).toEqual({ collectivity: "Saône-et-Loire" });
  });

  it("while the workbook is being read again is not undone by what is read", async () => {
    const { store, actions, data } = await page();
    actions.load();
    await until(() => store.state().isLoaded);
    actions.load();
    // The reading has begun by then.
    await Promise.resolve();
    await Promise.resolve();
    actions.act({ type: "identified", identity: { date: "31/10/2024" } });
    await until(() => data.settings.has(PROGRESS_KEY));
    expect(store.state().progress.identity).toEqual({ date: "31/10/2024" });
    expect(progressFrom(data.settings.get(PROGRESS_KEY)).identity).toEqual({ date: "31/10/2024" });
  });

  it("stays in sight when the workbook refuses it, and is written with the next action", async () => {
    const { store, actions, host, data } = await page();
    actions.load();
    await until(() => store.state().isLoaded);
    host.faults.fail("GeneralException");
    actions.tryExample();
    await until(() => store.state().notice?.tone === "blocking");
    expect(store.state().notice?.text).toContain("Pas gardé dans le classeur");
    expect(store.state().form).not.toBeNull();
    // Reading again would lose it.
    actions.load();
    actions.act({ type: "partToggled", part: "answers", isOpen: true });
    await until(() => data.settings.has(FORM_KEY));
    expect(store.state().form).not.toBeNull();
  });

  it("says so when the workbook can't be read, and nothing is taken for empty", async () => {
    const { store, actions, host } = await page();
    host.faults.fail("GeneralException");
    actions.load();
    await until(() => store.state().notice !== null);
    expect(store.state()).toMatchObject({ isLoaded: false, notice: { tone: "blocking" } });
    actions.load();
    await until(() => store.state().isLoaded);
  });

  it("taken away leaves nothing of the form in the workbook", async () => {
    const { store, actions, data } = await page();
    actions.load();
    await until(() => store.state().isLoaded);
    actions.tryExample();
    await until(() => data.settings.has(FORM_KEY));
    actions.forget();
    await until(() => JSON.stringify(data.settings.get(FORM_KEY)) === "{}");
    expect(store.state().form).toBeNull();
  });

  it("with a file too large for any form stops at its size", async () => {
    const { store, actions } = await page();
    actions.importFile(new File([" ".repeat(20_000_001)], "f.json"));
    await until(() => store.state().notice !== null);
    expect(store.state().notice?.text).toContain("trop gros");
  });
});
