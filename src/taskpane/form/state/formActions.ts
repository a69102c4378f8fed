import { toFailure } from "../../../excel/failure";
import { keepInWorkbook, keptInWorkbook } from "../../../excel/keep";
import { french } from "../../../plan/typography";
import { LARGEST_PAGE } from "../../../survey/capture/pageFile";
import { SurveyFailure } from "../../../survey/form/failure";
import type { FormDefinition } from "../../../survey/form/definition";
import { unnamedQuestions } from "../../../survey/form/elementsAddress";
import { PLACEHOLDER } from "../../../survey/form/placeholder";
import { PLACEHOLDER_MAPPING } from "../../../survey/form/placeholderMapping";
import { readForm } from "../../../survey/form/readForm";
import { FORM_KEY, keptFormFrom, keptFormJson, type KeptForm } from "../../../survey/kept/keptForm";
import { PROGRESS_KEY, progressFrom, progressJson } from "../../../survey/kept/progress";
import { mappingOf, proposeMapping } from "../../../survey/propose/propose";
import { makeQueue } from "../../state/queue";
import type { Store } from "../../state/store";
import { counted, isoDay } from "../../words/typography";
import type { FormEvent, FormState, Notice } from "./formState";

/** What the officer can ask of the page. None throws; what a change leaves to keep is kept by itself. */
export interface FormActions {
  readonly act: (event: FormEvent) => void;
  /** Reads what the workbook keeps, unless something of ours still has to be written there. */
  readonly load: () => void;
  /** Reads the form from its saved page; never runs it. */
  readonly capture: (file: File) => void;
  /** Reads the names that the saved page lacks, from what EUSurvey's page gets of its questions. */
  readonly complete: (file: File) => void;
  /** Takes over a colleague's file. */
  readonly importFile: (file: File) => void;
  readonly tryExample: () => void;
  readonly forget: () => void;
}

/** Larger than any form's file: more is not even read, in bytes. */
const LARGEST_FORM_FILE = 20_000_000;

/** Joins what can be asked for to the state that shows it, and to the workbook that keeps it. */
export function makeFormActions({ dispatch, state }: Store<FormState, FormEvent>): FormActions {
  const queue = makeQueue();
  let kept: Pick<FormState, "form" | "progress"> = state();

  function refused(error: unknown, before = ""): void {
    const text = error instanceof SurveyFailure ? error.message : toFailure(error).message;
    dispatch({ type: "noticed", notice: { tone: "blocking", text: french(`${before}${text}`) } });
  }

  /** Writes what is not in the workbook yet, the latest of it. */
  async function save(): Promise<void> {
    const { form, progress } = state();
    try {
      if (form !== kept.form) await keep(FORM_KEY, keptFormJson(form));
      kept = { ...kept, form };
      if (progress !== kept.progress) await keep(PROGRESS_KEY, progressJson(progress));
      kept = { ...kept, progress };
    } catch (error) {
      refused(error, "Pas gardé dans le classeur : ");
    }
  }

  function act(event: FormEvent): void {
    dispatch(event);
    queue(save);
  }

  function replaceBy(form: KeptForm | null, text: string): void {
    const notice: Notice = { tone: "ready", text: french(text) };
    act({ type: "replaced", form, notice });
  }

  /** Reads a file, showing that it is being read. */
  function reading(read: () => Promise<void>): void {
    dispatch({ type: "reading" });
    read().catch(refused);
  }

  return {
    act,
    load: () => {
      queue(async () => {
        const before = state();
        if (before.isLoaded && (before.form !== kept.form || before.progress !== kept.progress)) {
          return;
        }
        try {
          const stored = await keptInWorkbook([FORM_KEY, PROGRESS_KEY]);
          const { form, progress } = state();
          // Something was done meanwhile: it is what counts, and is about to be written.
          if (form !== before.form || progress !== before.progress) return;
          kept = {
            form: keptFormFrom(stored.get(FORM_KEY)),
            progress: progressFrom(stored.get(PROGRESS_KEY)),
          };
          dispatch({ type: "loaded", ...kept });
        } catch (error) {
          refused(error);
        }
      });
    },
    capture: (file) => {
      reading(async () => {
        const [{ captureForm }, { capturedInto }] = await Promise.all([
          import("../../../survey/capture/capture"),
          import("../../../survey/kept/capturedInto"),
        ]);
        const bytes = new Uint8Array(await file.slice(0, LARGEST_PAGE + 1).arrayBuffer());
        const before = state().form;
        const form = capturedInto(before, captureForm(bytes, file.name, isoDay(new Date())));
        replaceBy(form, capturedWords(before, form));
      });
    },
    complete: (file) => {
      reading(async () => {
        const [{ readElements }, { withElements }] = await Promise.all([
          import("../../../survey/capture/elements"),
          import("../../../survey/capture/withElements"),
        ]);
        const bytes = new Uint8Array(await file.slice(0, LARGEST_PAGE + 1).arrayBuffer());
        const elements = readElements(bytes);
        const { form } = state();
        if (!form) return;
        const definition = withElements(form.definition, elements);
        act({ type: "completed", definition });
        const text = french(completedWords(form.definition, definition));
        dispatch({ type: "noticed", notice: { tone: "ready", text } });
      });
    },
    importFile: (file) => {
      reading(async () => {
        const text = await file.slice(0, LARGEST_FORM_FILE + 1).text();
        const { definition, mapping } = readForm(text);
        const form = { definition, mapping: mapping ?? proposed(definition), changes: [] };
        replaceBy(form, `Formulaire repris : ${questions(form)}.`);
      });
    },
    tryExample: () => {
      const form = { definition: PLACEHOLDER, mapping: PLACEHOLDER_MAPPING, changes: [] };
      replaceBy(form, "Exemple ouvert : ses questions sont inventées.");
    },
    forget: () => {
      replaceBy(null, "Le formulaire n'est plus dans le classeur.");
    },
  };
}

/** Whole, whatever stands there: a form's parts are only worth something together. */
function keep(key: string, value: object): Promise<void> {
  return keepInWorkbook(key, () => value);
}

function proposed(definition: KeptForm["definition"]): KeptForm["mapping"] {
  return mappingOf(proposeMapping(definition));
}

function questions({ definition }: KeptForm): string {
  return counted(definition.questions.length, "question");
}

function completedWords(before: FormDefinition, after: FormDefinition): string {
  const left = unnamedQuestions(after).length;
  const read = unnamedQuestions(before).length - left;
  const rest =
    left > 0 ? ` ; ${counted(left, "question reste", "questions restent")} à compléter` : "";
  return `Identifiants lus pour ${counted(read, "question")}${rest}.`;
}

function capturedWords(before: KeptForm | null, after: KeptForm): string {
  if (!before?.definition.captured) return `Formulaire relevé : ${questions(after)}.`;
  const { changes } = after;
  return changes.length === 0
    ? `Relevé à nouveau, rien n'a changé : ${questions(after)}.`
    : `Relevé à nouveau : ${counted(changes.length, "différence")} avec le relevé d'avant.`;
}
