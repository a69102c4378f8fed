import { Button } from "@fluentui/react-components";
import { french } from "../../plan/typography";
import { Message } from "./Message";

/** The network refused a part of the pane's code; the rest of the pane goes on. */
export function LoadFailed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div role="alert">
      <Message
        title="Cette partie du volet n'a pas pu être chargée"
        text={french(
          "Vérifiez la connexion, puis réessayez. Votre classeur et vos réglages sont intacts.",
        )}
        actions={
          <Button size="small" appearance="primary" onClick={onRetry}>
            Réessayer
          </Button>
        }
      />
    </div>
  );
}
