import { verified } from "../../../survey/form/verify";
import type { FormDefinition } from "../../../survey/form/definition";
import type { Mapping } from "../../../survey/form/mapping";
import type { Identity } from "../../../survey/data/datum";
import type { KeptForm } from "../../../survey/kept/keptForm";
import { NO_PROGRESS, type Progress } from "../../../survey/kept/progress";

/** The page's parts, one open at a time. */
export type Part = "fill" | "answers" | "link" | "mapping" | "capture";

/** What the last action gave, said once. */
export interface Notice {
  readonly tone: "ready" | "blocking";
  readonly text: string;
}

export interface FormState {
  /** The workbook was read. */
  readonly isLoaded: boolean;
  /** null: no form was captured. */
  readonly form: KeptForm | null;
  readonly progress: Progress;
  /** The form that the last one replaced, while that can be taken back; undefined when nothing can. */
  readonly replaced: KeptForm | null | undefined;
  readonly notice: Notice | null;
  /** A file is being read. */
  readonly isReading: boolean;
  /** The part that the officer opened; null: none; « next »: the one where something is to be done. */
  readonly open: Part | "next" | null;
}

export const FIRST_FORM_STATE: FormState = {
  isLoaded: false,
  form: null,
  progress: NO_PROGRESS,
  replaced: undefined,
  notice: null,
  isReading: false,
  open: "next",
};

/** What can happen to the page. */
export type FormEvent =
  | { readonly type: "loaded"; readonly form: KeptForm | null; readonly progress: Progress }
  | { readonly type: "reading" }
  | { readonly type: "replaced"; readonly form: KeptForm | null; readonly notice: Notice }
  | { readonly type: "takenBack" }
  | { readonly type: "mapped"; readonly mapping: Mapping }
  | { readonly type: "completed"; readonly definition: FormDefinition }
  | { readonly type: "verified"; readonly on: string }
  | { readonly type: "identified"; readonly identity: Identity }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "noticed"; readonly notice: Notice | null }
  | { readonly type: "partToggled"; readonly part: Part; readonly isOpen: boolean };

/** The page after something happened. Pure. */
export function reduceForm(state: FormState, event: FormEvent): FormState {
  const { form } = state;
  switch (event.type) {
    case "loaded":
      return { ...state, isLoaded: true, form: event.form, progress: event.progress };
    case "reading":
      return { ...state, isReading: true, notice: null };
    case "replaced":
      return {
        ...state,
        form: event.form,
        replaced: form,
        notice: event.notice,
        isReading: false,
        open: "next",
      };
    case "takenBack":
      return state.replaced === undefined
        ? state
        : { ...state, form: state.replaced, replaced: undefined, notice: null, open: "next" };
    case "mapped":
      // What was verified is what was seen: anything else has to be looked at again.
      return form
        ? withForm(state, { mapping: event.mapping, definition: unverified(form.definition) })
        : state;
    case "completed":
      return form ? withForm(state, { definition: event.definition }) : state;
    case "verified":
      return form
        ? {
            ...withForm(state, {
              definition: verified(form.definition, event.on),
              changes: [],
            }),
            open: "next",
          }
        : state;
    case "identified":
      return { ...state, progress: { ...state.progress, identity: event.identity } };
    case "progressed":
      return { ...state, progress: event.progress };
    case "noticed":
      return { ...state, notice: event.notice, isReading: false };
    case "partToggled":
      return { ...state, open: event.isOpen ? event.part : null };
  }
}

function unverified(definition: FormDefinition): FormDefinition {
  return { ...definition, verifiedOn: null };
}

/** The form with something mended by hand; from there on what it replaced is not to come back. */
function withForm(state: FormState, change: Partial<KeptForm>): FormState {
  const { form } = state;
  return form
    ? { ...state, form: { ...form, ...change }, replaced: undefined, notice: null }
    : state;
}
