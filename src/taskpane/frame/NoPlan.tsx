import type { Report } from "../../checking/report";
import { french } from "../../plan/typography";
import { Message } from "../parts/Message";

/** The workbook was read, and holds no plan. */
export function NoPlan({ report }: { readonly report: Report }) {
  return (
    <Message
      title="Aucun plan d'action dans ce classeur"
      text={french(
        `${report.findings[0]?.message ?? ""} Ouvrez le classeur qui contient le tableau « Annexe 2.1 », ou recopiez le plan dans le modèle officiel, puis vérifiez à nouveau.`,
      )}
    />
  );
}
