import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { CellAddress } from "../../plan/address";
import type { RecapLineView } from "./recapView";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: "12px",
    lineHeight: "18px",
    "& th": { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "2px 0" },
    "& td, & tbody th[scope=row]": {
      padding: "1px 0",
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
      fontWeight: "normal",
    },
  },
  amount: {
    textAlign: "right !important" as "right",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    paddingLeft: "8px !important",
  },
  expected: { fontWeight: `${tokens.fontWeightSemibold} !important` },
  same: { color: tokens.colorNeutralForeground2 },
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

interface Props {
  readonly lines: readonly RecapLineView[];
  readonly onSelect: (at: CellAddress) => void;
}

/** Each amount of the green table beside what it should be; « ≠ » marks those that differ. */
export function RecapTable({ lines, onSelect }: Props) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Tableau vert</th>
          <th scope="col" className={styles.amount}>
            Dans la feuille
          </th>
          <th scope="col" className={styles.amount}>
            Devrait être
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, cells }) => (
          <Fragment key={label}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {label}
              </th>
            </tr>
            {cells.map(({ column, at, cell, present, expected }) => (
              <tr key={column}>
                <th scope="row">
                  {column}{" "}
                  <button
                    type="button"
                    className={styles.cell}
                    aria-label={`Sélectionner la cellule ${at}`}
                    onClick={() => {
                      onSelect(cell);
                    }}
                  >
                    {at}
                  </button>
                </th>
                <td className={styles.amount}>{present}</td>
                {expected === null ? (
                  <td className={`${styles.amount} ${styles.same}`}>identique =</td>
                ) : (
                  <td className={`${styles.amount} ${styles.expected}`}>{`${expected} ≠`}</td>
                )}
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
