import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ExcelFailure } from "../../excel/failure";
import { CopyButton } from "./CopyButton";

interface Props {
  readonly failure: ExcelFailure;
  readonly onRetry: () => void;
}

/** What Excel refused or did not answer, with what to do about it. The last verdict stays in sight. */
export function FailureBar({ failure, onRetry }: Props) {
  return (
    <MessageBar intent="error" layout="multiline" politeness="polite">
      <MessageBarBody>{failure.message}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRetry}>
          Réessayer
        </Button>
        <CopyButton label="Copier les détails" text={failure.details} appearance="transparent" />
      </MessageBarActions>
    </MessageBar>
  );
}
