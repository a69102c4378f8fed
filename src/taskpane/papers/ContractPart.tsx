import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { contractAmountKey, WHOLE } from "../../plan/papers/choices";
import { nameOfContract, type Contract } from "../../plan/papers/contract";
import { sameAmount, formatEuros } from "../../plan/money";
import type { Plan } from "../../plan/plan";
import type { Source } from "../../plan/source";
import { capitalised, french } from "../../plan/typography";
import type { PaneActions } from "../state/actions";
import { counted, listed } from "../words/typography";
import { AmountField } from "../parts/AmountField";
import { papersActions } from "./state/papersActions";
import type { PapersState } from "./state/papersState";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: "4px",
    padding: "0 12px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    justifyItems: "start",
  },
  heading: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  amounts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    width: "100%",
    maxWidth: "326px",
    alignItems: "baseline",
    gap: tokens.spacingVerticalXXS,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly contract: Contract;
  /** It is the one that the plan is held against: its amounts can be the envelopes. */
  readonly isInForce: boolean;
  readonly plan: Plan;
  readonly choices: PapersState["kept"]["choices"];
  readonly onKeep: PaneActions["keep"];
}

/** What was read of a contract, to be put right by hand, and offered as the notified envelopes. */
export function ContractPart({ contract, isInForce, plan, choices, onKeep }: Props) {
  const styles = useStyles();
  const name = capitalised(nameOfContract(contract).replace(/^(?:le |la |l')/, ""));
  const title = contract.year === null ? name : `${name} ${String(contract.year)}`;
  const offered = isInForce ? newEnvelopes(plan, contract) : [];
  const rows: readonly (readonly [Source, string])[] = [
    ...[...contract.amounts.keys()].map((source) => [source, source] as const),
    ...(contract.total ? [[WHOLE, "Total"] as const] : []),
  ];
  const amountOf = (of: Source) =>
    (of === WHOLE ? contract.total : contract.amounts.get(of))?.amount ?? null;
  return (
    <section className={styles.root} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <div className={styles.amounts}>
        {rows.map(([of, label]) => {
          const key = contractAmountKey(contract, of);
          const amount = amountOf(of);
          return [
            <span key={`${key} label`}>{label}</span>,
            <AmountField
              key={key}
              label={`${title}, ${label}`}
              amount={amount}
              isTyped={choices.amounts.has(key)}
              onType={(typed) => {
                papersActions.typeAmount(key, typed);
              }}
            />,
          ];
        })}
      </div>
      {rows.length === 0 ? <p className={styles.note}>Aucun montant par source.</p> : null}
      {offered.length === 0 ? null : (
        <>
          <p className={styles.note}>
            {french(
              `Enveloppes notifiées de la page Récapitulatif : ${listed(offered.map(([source, amount]) => `${source} ${formatEuros(amount)}`))}.`,
            )}
          </p>
          <Button
            size="small"
            onClick={() => {
              onKeep(({ envelopes }) => ({ envelopes: new Map([...envelopes, ...offered]) }));
            }}
          >
            {`Reprendre ${counted(offered.length, "enveloppe")}`}
          </Button>
        </>
      )}
    </section>
  );
}

/** The amounts that would be new among the envelopes; none where the plan's own table gives them. */
function newEnvelopes(plan: Plan, { amounts }: Contract) {
  if (plan.envelopeRow !== null) return [];
  return [...amounts].flatMap(([source, { amount }]) => {
    const known = plan.envelopes.get(source);
    return known && sameAmount(known, amount) ? [] : [[source, amount] as const];
  });
}
