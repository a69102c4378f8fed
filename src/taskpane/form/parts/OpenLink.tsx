import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { openInBrowser } from "../../../excel/office";
import { french } from "../../../plan/typography";
import { TextToCopy } from "../../parts/TextToCopy";
import { useFormStyles } from "./formStyles";

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly address: string;
  readonly children: string;
}

/** An address that opens in the browser, which the officer can copy from it too. */
export function OpenLink({ address, children }: Props) {
  const styles = useStyles();
  const look = useFormStyles();
  const [isBlocked, setBlocked] = useState(false);
  return (
    <>
      <a
        href={address}
        target="_blank"
        rel="noreferrer"
        title={address}
        className={styles.link}
        onClick={(event) => {
          // Excel on a desktop opens it in the browser, not beside the pane.
          event.preventDefault();
          setBlocked(!openInBrowser(address));
        }}
      >
        {children}
      </a>
      {isBlocked ? (
        <>
          <span role="alert" className={look.problem}>
            {french(
              " Rien ne s'est ouvert : autorisez les fenêtres de ce site, ou copiez l'adresse dans votre navigateur.",
            )}
          </span>
          <TextToCopy text={address} rows={2} />
        </>
      ) : null}
    </>
  );
}
