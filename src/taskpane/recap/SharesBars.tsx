import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatEuros } from "../../plan/money";
import type { SharesView } from "./sharesView";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "6px" },
  label: { fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "8px" },
  figures: { fontVariantNumeric: "tabular-nums" },
  bar: { display: "flex", minHeight: "8px", height: "8px", marginTop: "1px", gap: "1px" },
  // Two grounds that differ without their colour, in contrast themes too.
  state: {
    // Stands out 3:1 in the dark theme too, where the brand's own ground does not.
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  department: {
    boxSizing: "border-box",
    forcedColorAdjust: "none",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralStrokeAccessible} 0 1px, transparent 1px 4px)`,
    "@media (forced-colors: active)": {
      border: "1px solid CanvasText",
      backgroundImage: "repeating-linear-gradient(135deg, CanvasText 0 1px, Canvas 1px 4px)",
    },
  },
  legend: { display: "flex", gap: "12px", margin: "0 0 4px", alignItems: "center" },
  key: { display: "inline-block", width: "16px", height: "8px", marginRight: "4px" },
});

/** How each bar is to be read. */
export function BarsLegend() {
  const styles = useStyles();
  return (
    <p className={styles.legend} aria-hidden="true">
      <span>
        <span className={mergeClasses(styles.key, styles.state)} />
        État
      </span>
      <span>
        <span className={mergeClasses(styles.key, styles.department)} />
        Département
      </span>
    </p>
  );
}

/** Nothing has no length, not even that of its outline. */
function Bar({ width, className }: { readonly width: number; readonly className: string }) {
  return width === 0 ? null : <div className={className} style={{ width: `${String(width)}%` }} />;
}

interface Props<View extends SharesView> {
  readonly label: string;
  readonly shares: readonly View[];
  /** What stands beside the label of each: the share, the gap. */
  readonly note: (view: View) => string;
}

/** What the State and the Département bring: a bar for each, and all of it in words. */
export function SharesBars<View extends SharesView>({ label, shares, note }: Props<View>) {
  const styles = useStyles();
  return (
    <ul aria-label={label} className={styles.list}>
      {shares.map((view) => (
        <li key={view.label}>
          <div className={styles.line}>
            <span className={styles.label}>{view.label}</span>
            <span className={styles.figures}>{note(view)}</span>
          </div>
          <div className={mergeClasses(styles.line, styles.figures)}>
            <span>{`État ${formatEuros(view.state)}`}</span>
            <span>{`Département ${formatEuros(view.department)}`}</span>
          </div>
          <div className={styles.bar} aria-hidden="true">
            <Bar width={view.stateWidth} className={styles.state} />
            <Bar width={view.departmentWidth} className={styles.department} />
          </div>
        </li>
      ))}
    </ul>
  );
}
