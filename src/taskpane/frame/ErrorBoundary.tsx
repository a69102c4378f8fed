import { Component, type ReactNode } from "react";
import { toFailure, type ExcelFailure } from "../../excel/failure";
import { french } from "../../plan/typography";
import { CopyButton } from "../parts/CopyButton";
import { Message } from "../parts/Message";
import { ReloadButton } from "./ReloadButton";

interface State {
  readonly failure: ExcelFailure | null;
}

/** Catches what no one foresaw while drawing: the officer gets a sentence, the help desk the details. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: toFailure(error) };
  }

  override render() {
    const { failure } = this.state;
    return failure === null ? (
      this.props.children
    ) : (
      <Message
        isWhole
        title="Le volet s'est arrêté"
        text={french(
          "Votre classeur n'a pas été modifié par cette erreur. Rechargez le volet ; si l'erreur revient, copiez les détails pour votre assistance informatique.",
        )}
        actions={
          <>
            <ReloadButton />
            <CopyButton label="Copier les détails" text={failure.details} />
          </>
        }
      />
    );
  }
}
