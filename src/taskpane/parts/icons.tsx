import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Severity } from "../../judgement/finding";
import { STATE_COLORS } from "./stateColors";

/** Drawn by hand: three shapes that differ without their colour. */
const SHAPES = {
  blocking: {
    outline: "M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z",
    sign: "M5 8h6",
  },
  warning: {
    outline: "M8 1.2 15.3 14.5H.7z",
    sign: "M8 6v4M8 12v.6",
  },
  info: {
    outline: "M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z",
    sign: "M8 7.2v4M8 4.4V5",
  },
  ready: {
    outline: "M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z",
    sign: "m4.8 8.2 2.2 2.3 4.2-4.8",
  },
  none: {
    outline: "M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z",
    sign: "M8 4.5V8l2.5 1.5",
  },
} as const;

const useStyles = makeStyles({
  // A contrast theme leaves drawings as they are: they are to take its colour by themselves.
  root: { flexShrink: 0, "@media (forced-colors: active)": { color: "CanvasText" } },
  blocking: { color: STATE_COLORS.blocking },
  warning: { color: STATE_COLORS.warning },
  info: { color: STATE_COLORS.info },
  ready: { color: STATE_COLORS.ready },
  none: { color: STATE_COLORS.none },
});

interface Props {
  readonly shape: Severity | "ready" | "none";
  readonly size?: number;
}

/** An icon that goes with a word; never alone, so hidden from screen readers. */
export function StateIcon({ shape, size = 16 }: Props) {
  const styles = useStyles();
  const { outline, sign } = SHAPES[shape];
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={mergeClasses(styles[shape], styles.root)}
    >
      <path d={outline} />
      <path d={sign} />
    </svg>
  );
}
