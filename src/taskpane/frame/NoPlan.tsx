import { Button } from "@fluentui/react-components";
import { leftOutNotes } from "../../checking/leftOut";
import type { Report } from "../../checking/report";
import { french } from "../../plan/typography";
import { Message } from "../parts/Message";

interface Props {
  readonly report: Report;
  /** A table of actions, sources and amounts is there, of a template that nobody knows. */
  readonly isTemplate: boolean;
  readonly onLearn: () => void;
}

/** The workbook was read, and holds no plan that an edition fits. */
export function NoPlan({ report, isTemplate, onLearn }: Props) {
  const sentences = [
    ...report.findings.map(({ message }) => message),
    ...leftOutNotes(report.leftOut),
    "Ouvrez le classeur qui contient le tableau « Annexe 2.1 », ou recopiez le plan dans le modèle officiel, puis vérifiez à nouveau.",
  ];
  return isTemplate ? (
    <Message
      title="Ce modèle est nouveau"
      text={french(
        "Ce classeur porte un tableau d'actions, de sources et de montants qui n'est d'aucun modèle connu. Le complément peut l'apprendre : vous relisez, il contrôle.",
      )}
      actions={
        <Button size="small" appearance="primary" onClick={onLearn}>
          Apprendre ce modèle
        </Button>
      }
    />
  ) : (
    <Message
      title="Aucun plan d'action dans ce classeur"
      text={french(sentences.join(" "))}
      actions={
        <Button size="small" onClick={onLearn}>
          Importer un modèle…
        </Button>
      }
    />
  );
}
