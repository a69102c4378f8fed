import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { offersOfCause, offersOfDoubt, type Offer } from "../../checking/offers";
import type { Report } from "../../checking/report";
import type { PaneActions } from "../state/actions";
import { OfferChoice } from "./OfferChoice";
import { offerLabel } from "./offerLabels";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: "8px 12px 2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  item: {
    display: "grid",
    justifyItems: "start",
    gap: tokens.spacingVerticalXS,
    padding: "6px 12px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  message: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  offer: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalXS },
  note: { margin: 0 },
});

interface Props {
  readonly report: Report;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** What is at fault, before the findings that it explains: one correction for several of them. */
export function Causes({ report, isBusy, actions }: Props) {
  const styles = useStyles();
  const { causes, doubts, plan } = report;
  const sheet = plan?.sheet ?? null;
  const item = (message: string, offers: readonly Offer[], first: number) => (
    <CauseItem
      key={message}
      message={message}
      offers={offers}
      first={first}
      sheet={sheet}
      isBusy={isBusy}
      actions={actions}
    />
  );
  return (
    <>
      {causes.length === 0 ? null : (
        <section>
          <h2 className={styles.heading}>{`Causes (${String(causes.length)})`}</h2>
          <div role="list" aria-label="Causes">
            {causes.map((cause) =>
              item(cause.message, offersOfCause(cause), cause.writes.length > 0 ? 1 : 0),
            )}
          </div>
        </section>
      )}
      {doubts.length === 0 ? null : (
        <section>
          <h2 className={styles.heading}>{`À départager (${String(doubts.length)})`}</h2>
          <div role="list" aria-label="À départager">
            {doubts.map((doubt) => item(doubt.message, offersOfDoubt(doubt), 0))}
          </div>
        </section>
      )}
    </>
  );
}

interface ItemProps {
  readonly message: string;
  readonly offers: readonly Offer[];
  /** How many stand in sight; the others are choices that one asks for. */
  readonly first: number;
  readonly sheet: string | null;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

function CauseItem({ message, offers, first, sheet, isBusy, actions }: ItemProps) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? offers : offers.slice(0, first);
  return (
    <div role="listitem" className={styles.item}>
      <p className={styles.message}>{message}</p>
      {shown.map((offer) => (
        <div key={offerLabel(sheet, offer)} className={styles.offer}>
          {offer.because === null ? null : <p className={styles.note}>{offer.because}</p>}
          <OfferChoice
            sheet={sheet}
            writes={offer.writes}
            label={offerLabel(sheet, offer)}
            isPrimary={offer.kind === "cause"}
            isBusy={isBusy}
            actions={actions}
          />
        </div>
      ))}
      {offers.length <= first ? null : (
        <Button
          size="small"
          appearance="transparent"
          aria-expanded={showsAll}
          onClick={() => {
            setShowsAll(!showsAll);
          }}
        >
          {showsAll ? "Moins" : first === 0 ? "Choisir la correction…" : "Autre possibilité…"}
        </Button>
      )}
    </div>
  );
}
