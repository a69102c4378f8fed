import { makeStore } from "../../state/store";
import { makeFormActions } from "./formActions";
import { FIRST_FORM_STATE, reduceForm } from "./formState";

/** Outlives the page, which goes away when another tab is chosen; never the pane, which has one workbook. */
export const formStore = makeStore(reduceForm, FIRST_FORM_STATE);
export const formActions = makeFormActions(formStore);
