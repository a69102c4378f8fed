import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Decimal } from "decimal.js";
import { useState } from "react";
import { ownWrites } from "../../checking/fixes";
import { offersFor } from "../../checking/offers";
import type { Report } from "../../checking/report";
import { sameCell } from "../../plan/address";
import type { CellWrite } from "../../plan/cellWrite";
import type { Finding } from "../../judgement/finding";
import type { PaneActions } from "../state/actions";
import { OfferChoice } from "./OfferChoice";
import { offerLabel } from "./offerLabels";

const useStyles = makeStyles({
  root: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalXS },
  because: { margin: 0, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly finding: Finding;
  readonly report: Report;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** What would mend a finding: its causes, the alternatives of its doubts, its own fix; or all findings of its rule. */
export function Fixes({ finding, report, isBusy, actions }: Props) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const sheet = report.plan?.sheet ?? null;
  const offers = offersFor(report, finding);
  if (offers.length === 0) {
    return null;
  }
  const alike = report.findings.filter(
    (other) =>
      other.rule === finding.rule && offersFor(report, other).some(({ kind }) => kind === "own"),
  );
  const isOwn = alike.includes(finding);
  const all = isOwn ? ownWrites(alike) : [];
  const isMore = alike.length > 1 && all.length > (finding.fix?.length ?? 0);
  const shown = showsAll ? [{ kind: "own" as const, because: null, writes: all }] : offers;
  return (
    <div className={styles.root}>
      {shown.map((offer, place) => (
        <div key={offerLabel(sheet, offer)} className={styles.root}>
          {offer.because === null ? null : <p className={styles.because}>{offer.because}</p>}
          <OfferChoice
            sheet={sheet}
            writes={offer.writes}
            label={offerLabel(sheet, offer)}
            isPrimary={place === 0 && offer.kind !== "alternative"}
            isBusy={isBusy}
            actions={actions}
            resultOf={(write) => resultOf(write, report.findings)}
          />
        </div>
      ))}
      {isMore ? (
        <Button
          size="small"
          appearance="transparent"
          aria-expanded={showsAll}
          onClick={() => {
            setShowsAll(!showsAll);
          }}
        >
          {showsAll ? "Ce constat seulement" : `Les ${String(alike.length)} constats semblables…`}
        </Button>
      ) : null}
    </div>
  );
}

/** What the formula to be written will give, where the finding on its cell says what it should be. */
function resultOf({ at, after }: CellWrite, findings: readonly Finding[]): Decimal | null {
  if (after.kind !== "formula") {
    return null;
  }
  const finding = findings.find(({ cells: [cell] }) => cell !== undefined && sameCell(cell, at));
  const expected = finding?.expected;
  return expected instanceof Decimal ? expected : null;
}
