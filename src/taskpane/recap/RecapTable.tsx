import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../plan/address";
import { STATE_COLORS } from "../parts/stateColors";
import { useTableStyles } from "../parts/tableStyles";
import { NBSP } from "../words/typography";
import type { RecapCellView, RecapLineView, RecapState } from "./recapView";

const useStyles = makeStyles({
  group: { fontWeight: tokens.fontWeightSemibold, paddingTop: "4px" },
  different: { fontWeight: tokens.fontWeightSemibold },
  right: { color: tokens.colorNeutralForeground2 },
  unknown: { color: STATE_COLORS.warning },
  cell: {
    padding: "0 2px",
    border: "none",
    background: "none",
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    textDecorationLine: "underline",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Sign and word for each state: colour never says it alone. */
const STATES: Readonly<Record<RecapState, { sign: string; word: string }>> = {
  different: { sign: "≠", word: "à écrire" },
  right: { sign: "=", word: "juste" },
  unknown: { sign: "?", word: "une ligne ne se lit pas" },
};

interface Props {
  readonly lines: readonly RecapLineView[];
  readonly onSelect: (at: CellAddress) => void;
}

/** Each amount of the green table beside what it should be; « ≠ » marks those that differ. */
export function RecapTable({ lines, onSelect }: Props) {
  const styles = useStyles();
  const table = useTableStyles();
  return (
    <table className={table.root} aria-label="Tableau vert">
      <thead>
        <tr>
          <th scope="col" className={table.heading}>
            Tableau vert
          </th>
          <th scope="col" className={table.amountHeading}>
            Dans la feuille
          </th>
          <th scope="col" className={table.amountHeading}>
            Devrait être
          </th>
        </tr>
      </thead>
      {lines.map(({ label, cells }) => (
        <tbody key={label}>
          <tr>
            <th scope="rowgroup" colSpan={3} className={mergeClasses(table.label, styles.group)}>
              {label}
            </th>
          </tr>
          {cells.map((cell) => (
            <RecapRow key={cell.column} view={cell} onSelect={onSelect} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function RecapRow({
  view,
  onSelect,
}: {
  readonly view: RecapCellView;
  readonly onSelect: Props["onSelect"];
}) {
  const styles = useStyles();
  const table = useTableStyles();
  const { sign, word } = STATES[view.state];
  return (
    <tr>
      <th scope="row" className={table.label}>
        {`${view.column} `}
        <button
          type="button"
          className={styles.cell}
          aria-label={`Sélectionner la cellule ${view.at}`}
          onClick={() => {
            onSelect(view.cell);
          }}
        >
          {view.at}
        </button>
      </th>
      <td className={table.amount}>{view.present}</td>
      <td className={mergeClasses(table.amount, styles[view.state])} title={word}>
        {`${view.expected}${NBSP}`}
        <span role="img" aria-label={word}>
          {sign}
        </span>
      </td>
    </tr>
  );
}
