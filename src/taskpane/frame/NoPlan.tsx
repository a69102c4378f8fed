import { leftOutNotes } from "../../checking/leftOut";
import type { Report } from "../../checking/report";
import { french } from "../../plan/typography";
import { Message } from "../parts/Message";

/** The workbook was read, and holds no plan. */
export function NoPlan({ report }: { readonly report: Report }) {
  const sentences = [
    ...report.findings.map(({ message }) => message),
    ...leftOutNotes(report.leftOut),
    "Ouvrez le classeur qui contient le tableau « Annexe 2.1 », ou recopiez le plan dans le modèle officiel, puis vérifiez à nouveau.",
  ];
  return (
    <Message title="Aucun plan d'action dans ce classeur" text={french(sentences.join(" "))} />
  );
}
