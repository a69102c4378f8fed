import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Decimal } from "decimal.js";
import { a1From } from "../../plan/address";
import type { CellWrite } from "../../plan/cellWrite";
import { formatEuros } from "../../plan/money";
import { shownContent } from "../../plan/shownCell";
import { french } from "../../plan/typography";
import type { PaneActions } from "../state/actions";

const useStyles = makeStyles({
  writes: {
    margin: 0,
    padding: "2px 0 2px 8px",
    maxHeight: "150px",
    overflowY: "auto",
    listStyleType: "none",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** How many writes stand in the list before it scrolls; more may wrap. */
const IN_SIGHT = 3;

interface Props {
  readonly sheet: string | null;
  readonly writes: readonly CellWrite[];
  readonly label: string;
  readonly isPrimary: boolean;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
  /** What a formula to be written will give, where it is known. */
  readonly resultOf?: (write: CellWrite) => Decimal | null;
}

/** One correction: each cell shown before it is written, and the button that writes them all in one stroke. */
export function OfferChoice(props: Props) {
  const { sheet, writes, label, isPrimary, isBusy, actions, resultOf = () => null } = props;
  const styles = useStyles();
  return (
    <>
      <ul
        className={styles.writes}
        aria-label="Ce qui sera écrit"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls is scrolled by key too
        tabIndex={writes.length > IN_SIGHT ? 0 : undefined}
      >
        {writes.map((write) => (
          <li key={a1From(null, write.at)}>{writeLabel(sheet, write, resultOf(write))}</li>
        ))}
      </ul>
      <Button
        size="small"
        appearance={isPrimary ? "primary" : "secondary"}
        disabledFocusable={isBusy}
        onClick={() => {
          actions.write("fixing", writes);
        }}
      >
        {label}
      </Button>
    </>
  );
}

/** « I20 : 653 301,00 € → 654 301,00 € »; a formula stands after the amount that it gives. */
function writeLabel(
  sheet: string | null,
  { at, before, after }: CellWrite,
  result: Decimal | null,
): string {
  const written = shownContent(after);
  const becomes = result ? `${formatEuros(result)} (${written})` : written;
  return `${a1From(sheet, at)}${french(" :")} ${shownContent(before)} → ${becomes}`;
}
