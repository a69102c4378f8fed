import { french } from "../../plan/typography";
import { useEffect, useState, type ReactNode } from "react";
import { missingCapability } from "../../excel/capabilities";
import type { OfficeStart } from "../../excel/office";
import { Header } from "../header/Header";
import { FIRST_STATE, type PaneState } from "../state/paneState";
import { Message } from "../parts/Message";
import { ReloadButton } from "./ReloadButton";
import { Waiting } from "../parts/Waiting";

interface Props {
  readonly start: Promise<OfficeStart>;
  readonly children: ReactNode;
}

/** Lets the pane in once Excel is there and can do what is needed; says what is missing otherwise. */
export function StartGate({ start, children }: Props) {
  const [started, setStarted] = useState<OfficeStart | null>(null);
  useEffect(() => {
    void start.then(setStarted);
  }, [start]);

  if (started === null) {
    // The verdict's place is drawn at once, as it will be when the first check begins.
    return (
      <>
        <Header state={STARTING} onCheck={nothing} onKeep={nothing} onLearn={nothing} />
        <main>
          <Waiting label="Connexion à Excel…" />
        </main>
      </>
    );
  }
  if (started === "excel") {
    const missing = missingCapability();
    return missing === null ? (
      children
    ) : (
      <Message isWhole title="Excel trop ancien" text={missing} />
    );
  }
  const { title, text } = REFUSALS[started];
  return <Message isWhole title={title} text={french(text)} actions={<ReloadButton />} />;
}

const STARTING: PaneState = { ...FIRST_STATE, work: "checking" };
const nothing = () => undefined;

const REFUSALS: Readonly<Record<Exclude<OfficeStart, "excel">, { title: string; text: string }>> = {
  silent: {
    title: "Excel ne répond pas",
    text: "Le volet attend Excel depuis plusieurs secondes. Rechargez-le ; s'il reste vide, fermez-le et rouvrez-le depuis l'onglet Accueil.",
  },
  absent: {
    title: "Bibliothèque d'Excel introuvable",
    text: `Le volet n'a pas pu charger la bibliothèque de Microsoft : vérifiez la connexion (adresse appsforoffice.microsoft.com), puis rechargez.`,
  },
  elsewhere: {
    title: "À ouvrir dans Excel",
    text: "Ce volet contrôle un classeur : ouvrez-le depuis Excel, onglet Accueil, groupe Plan d'action.",
  },
};
