import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A bookmark to drag to the browser's bar. It does nothing here: its place is the opened form. */
export function BookmarkLink({ address }: { readonly address: string }) {
  const styles = useStyles();
  const link = useRef<HTMLAnchorElement>(null);
  const [wasClicked, setClicked] = useState(false);
  useEffect(() => {
    // React refuses such addresses, rightly: this one is ours, and never followed from here.
    link.current?.setAttribute("href", address);
  }, [address]);
  return (
    <>
      <a
        ref={link}
        href="#favori"
        draggable
        className={styles.link}
        onClick={(event) => {
          event.preventDefault();
          setClicked(true);
        }}
      >
        Remplir le plan d&apos;action
      </a>
      {wasClicked ? <span role="status"> (à glisser, pas à cliquer ici)</span> : null}
    </>
  );
}
