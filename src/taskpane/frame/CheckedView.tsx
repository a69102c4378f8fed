import { makeStyles, tokens } from "@fluentui/react-components";
import { NextStepLine } from "../header/NextStepLine";
import { Pages, tabId } from "../header/Pages";
import { later } from "../parts/later";
import { SMALL_PANE } from "../parts/smallPane";
import type { PaneActions } from "../state/actions";
import type { Checked, PaneState } from "../state/paneState";
import { FailureBar } from "./FailureBar";
import { NoPlan } from "./NoPlan";
import { PageContent } from "./PageContent";
import { TemplateOffer } from "./TemplateOffer";
import { UndoBar } from "./UndoBar";

// Once in a year: it and what learns are no part of the first download.
const TemplateView = later(
  async () => (await import("../template/TemplateView")).TemplateView,
  "Lecture du modèle…",
);

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    // What stays in sight at the head or the foot of a page hides nothing that is brought into sight.
    scrollPaddingBlock: "28px",
    [SMALL_PANE]: { flexShrink: 0, overflowY: "visible" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

interface Props {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly actions: PaneActions;
}

/** All that stands under the verdict once a check was made. */
export function CheckedView({ state, checked, actions }: Props) {
  const styles = useStyles();
  const { plan } = checked.report;
  const { page, work, written, failure, isRepeatable, isLearning } = state;
  const learn = () => {
    actions.dispatch({ type: "learningToggled", isLearning: true });
  };
  if (isLearning) {
    return (
      <>
        {failure ? (
          <FailureBar failure={failure} isRepeatable={isRepeatable} onRetry={actions.retry} />
        ) : null}
        <div className={styles.page} tabIndex={-1}>
          <TemplateView checked={checked} actions={actions} isBusy={work !== null} />
        </div>
      </>
    );
  }
  return (
    <>
      <TemplateOffer checked={checked} isBusy={work !== null} actions={actions} />
      {plan ? <NextStepLine state={state} checked={checked} actions={actions} /> : null}
      {plan ? <Pages state={state} checked={checked} dispatch={actions.dispatch} /> : null}
      {failure ? (
        <FailureBar failure={failure} isRepeatable={isRepeatable} onRetry={actions.retry} />
      ) : null}
      {plan ? (
        <div
          key={page}
          role="tabpanel"
          aria-labelledby={tabId(page)}
          // Without a green table the page has nothing else to focus, and could not be scrolled by key.
          // Otherwise Firefox would make of what scrolls one more stop.
          tabIndex={page === "recap" && !plan.recap ? 0 : -1}
          className={styles.page}
        >
          <PageContent state={state} checked={checked} plan={plan} actions={actions} />
        </div>
      ) : (
        <NoPlan report={checked.report} isTemplate={checked.newTemplate !== null} onLearn={learn} />
      )}
      {written ? <UndoBar written={written} work={work} actions={actions} /> : null}
    </>
  );
}
