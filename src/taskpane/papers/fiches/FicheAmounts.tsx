import { makeStyles, tokens } from "@fluentui/react-components";
import { ficheAmountKey } from "../../../plan/papers/choices";
import type { Fiche } from "../../../plan/papers/fiche";
import { amountOf, PAYERS, type Budget, type Payer } from "../../../plan/papers/statement";
import { AmountField } from "../../parts/AmountField";
import { papersActions } from "../state/papersActions";
import type { PapersState } from "../state/papersState";

const useStyles = makeStyles({
  budget: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    maxWidth: "326px",
    alignItems: "baseline",
    gap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  heading: { gridColumn: "1 / -1", fontWeight: tokens.fontWeightSemibold },
});

const LABELS: Readonly<Record<Payer, string>> = {
  budget: "Budget",
  state: "État",
  department: "Département",
  other: "Autres financements",
};

const NO_BUDGET: Budget = { budget: null, state: null, department: null, other: null };

interface Props {
  readonly fiche: Fiche;
  readonly name: string;
  readonly amounts: PapersState["kept"]["choices"]["amounts"];
}

/** What was read of a fiche's money, budget by budget, each amount to be put right by hand. */
export function FicheAmounts({ fiche, name, amounts }: Props) {
  const styles = useStyles();
  const budgets = fiche.budgets.length === 0 ? [NO_BUDGET] : fiche.budgets;
  return budgets.map((budget, place) => {
    const heading = budgets.length > 1 ? `Budget ${String(place + 1)}` : "";
    return (
      <div
        key={place}
        role="group"
        aria-label={heading || "Montants lus"}
        className={styles.budget}
      >
        {heading === "" ? null : <span className={styles.heading}>{heading}</span>}
        {PAYERS.map((payer) => {
          const key = ficheAmountKey(fiche, place, payer);
          const amount = amountOf(budget[payer])?.amount ?? null;
          return (
            <Row key={payer} label={LABELS[payer]}>
              <AmountField
                label={[name, heading, LABELS[payer]].filter((part) => part !== "").join(", ")}
                amount={amount}
                isTyped={amounts.has(key)}
                onType={(typed) => {
                  papersActions.typeAmount(key, typed);
                }}
              />
            </Row>
          );
        })}
      </div>
    );
  });
}

function Row({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <>
      <span>{label}</span>
      {children}
    </>
  );
}
