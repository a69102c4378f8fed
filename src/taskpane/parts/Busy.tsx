import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  ring: {
    display: "inline-block",
    boxSizing: "border-box",
    width: "14px",
    height: "14px",
    border: `2px solid ${tokens.colorNeutralStroke1}`,
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRadius: "50%",
    animationName: { from: { transform: "rotate(0deg)" }, to: { transform: "rotate(360deg)" } },
    animationDuration: "1s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
});

/** Something is going on; what it is stands in words beside it. */
export function Busy() {
  return <span aria-hidden="true" className={useStyles().ring} />;
}
