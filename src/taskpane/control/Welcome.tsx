import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { french } from "../../plan/typography";

const useStyles = makeStyles({
  root: {
    padding: "8px 12px",
    display: "grid",
    gap: "2px",
    justifyItems: "start",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { margin: 0 },
  button: { marginTop: "4px" },
});

const SEEN = "plan-action.accueil";

/** What the add-in does, in three lines, until the officer has read them on this computer. */
export function Welcome() {
  const styles = useStyles();
  const [isSeen, setSeen] = useState(wasSeen);
  if (isSeen) {
    return null;
  }
  return (
    <section aria-label="Présentation" className={styles.root}>
      {LINES.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      <Button
        size="small"
        className={styles.button}
        onClick={() => {
          remember();
          setSeen(true);
        }}
      >
        Masquer cette présentation
      </Button>
    </section>
  );
}

const LINES = [
  "Ce volet contrôle le plan d'action et suit vos corrections.",
  "Chaque constat mène à sa cellule ; rien n'est écrit sans votre clic.",
  "Il remplit le tableau vert et prépare le formulaire et l'envoi.",
].map(french);

/** Some web views keep nothing: the lines then show each time. */
function wasSeen(): boolean {
  try {
    return localStorage.getItem(SEEN) !== null;
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    localStorage.setItem(SEEN, "oui");
  } catch {
    // Kept for this opening only.
  }
}
