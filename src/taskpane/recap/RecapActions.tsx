import { Button } from "@fluentui/react-components";
import type { Plan } from "../../plan/plan";
import { recapWrites } from "../../judgement/recapFill";
import { ActionBar } from "../parts/ActionBar";
import type { PaneActions } from "../state/actions";
import type { PaneState } from "../state/paneState";
import { counted } from "../words/typography";

interface Props {
  readonly state: PaneState;
  readonly plan: Plan;
  readonly actions: PaneActions;
}

/** « Remplir le tableau vert », while there is something to write. */
export function RecapActions({ state, plan, actions }: Props) {
  const writes = recapWrites(plan);
  return writes.length === 0 ? null : (
    <ActionBar>
      <Button
        appearance="primary"
        size="small"
        disabledFocusable={state.work !== null}
        onClick={() => {
          actions.write("filling", writes);
        }}
      >
        {`Remplir le tableau vert (${counted(writes.length, "cellule")})`}
      </Button>
    </ActionBar>
  );
}
