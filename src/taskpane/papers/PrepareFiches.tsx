import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { supportSentence } from "../../documents/prepare/supportSentence";
import { toFailure } from "../../excel/failure";
import type { Plan } from "../../plan/plan";
import { french } from "../../plan/typography";
import { CopyButton } from "../parts/CopyButton";
import { saveFile } from "../parts/saveFile";
import { counted } from "../words/typography";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: "4px",
    padding: "0 12px 10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: {
    margin: "10px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
  text: { margin: 0 },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2, whiteSpace: "pre-line" },
});

/** Writes documents of Word: loaded when fiches are asked for, not before. */
const loadWriter = async () =>
  (await import(/* webpackChunkName: "fiches" */ "../../documents/prepare/prepareFiches"))
    .prepareFiches;

const KINDS = {
  one: {
    label: "Un document (.docx)",
    name: "Fiches actions.docx",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  each: {
    label: "Une par action (.zip)",
    name: "Fiches actions.zip",
    type: "application/zip",
  },
} as const;

/** The papers to come: the fiches to be completed, and the contract's sentence with its amounts. */
export function PrepareFiches({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const [isBusy, setBusy] = useState(false);
  const prepare = (form: keyof typeof KINDS) => {
    setBusy(true);
    setSaid("");
    written(plan, form)
      .then(setSaid, (error: unknown) => {
        setSaid(toFailure(error).message);
      })
      .finally(() => {
        setBusy(false);
      });
  };
  const sentence = supportSentence(plan);
  return (
    <section aria-label="Préparer les fiches" className={styles.root}>
      <h2 className={styles.heading}>Préparer les fiches</h2>
      <p className={styles.text}>
        {french(
          "Une fiche par action, avec son objectif, son action, ses partenaires et ses montants ; le reste est à compléter.",
        )}
      </p>
      <span className={styles.buttons}>
        {(["one", "each"] as const).map((form) => (
          <Button
            key={form}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => {
              prepare(form);
            }}
          >
            {KINDS[form].label}
          </Button>
        ))}
      </span>
      <p role="status" className={styles.text}>
        {french(said)}
      </p>
      {sentence === null ? null : (
        <>
          <h2 className={styles.heading}>{french("Contrat, article 2.2.1")}</h2>
          <p className={styles.sentence}>{sentence}</p>
          <CopyButton label="Copier la phrase" text={sentence} />
        </>
      )}
    </section>
  );
}

/** Answers what to say of it. */
async function written(plan: Plan, form: keyof typeof KINDS): Promise<string> {
  const prepareFiches = await loadWriter();
  const prepared = await prepareFiches(plan, form);
  if (!prepared) {
    return plan.unit === null
      ? "Le plan n'a pas encore d'action à décrire : aucune fiche à préparer."
      : "Les montants du plan sont en milliers d'euros : écrivez-les en euros, puis préparez les fiches.";
  }
  const { name, type } = KINDS[form];
  saveFile(name, prepared.bytes, type);
  const note = prepared.note === null ? "" : ` ${prepared.note}`;
  return `${counted(prepared.count, "fiche")} dans « ${name} », dans vos téléchargements.${note}`;
}
