import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import { fixWrites } from "../../checking/fixes";
import type { Report } from "../../checking/report";
import type { PaneActions } from "../state/actions";
import { counted } from "../words/typography";
import { OfferChoice } from "./OfferChoice";

const useStyles = makeStyles({
  root: {
    display: "grid",
    justifyItems: "start",
    gap: tokens.spacingVerticalXS,
    padding: "4px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One correction stands beside its finding; from two on they are offered together. */
const AT_LEAST = 2;

interface Props {
  readonly report: Report;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/**
 * « Corriger tout ce qui est sûr »: the list first, cell by cell, then all of it in one stroke that
 * one click undoes. Nothing in it that another explanation fits as well.
 */
export function FixAll({ report, isBusy, actions }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement | null>(null);
  const writes = fixWrites(report);
  if (writes.length < AT_LEAST) return null;
  const cells = counted(writes.length, "cellule");
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    setOpen(false);
    opener.current?.focus();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape leaves from each control inside
    <div className={styles.root} onKeyDown={onKeyDown}>
      <Button
        ref={(button: HTMLButtonElement | null) => {
          opener.current = button;
        }}
        size="small"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {`Corriger tout ce qui est sûr (${cells})…`}
      </Button>
      {isOpen ? (
        <OfferChoice
          sheet={report.plan?.sheet ?? null}
          writes={writes}
          label={`Corriger ${cells}`}
          isPrimary
          isBusy={isBusy}
          actions={actions}
        />
      ) : null}
    </div>
  );
}
