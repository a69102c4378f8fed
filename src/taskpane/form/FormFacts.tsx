import { makeStyles, tokens } from "@fluentui/react-components";
import { french } from "../../plan/typography";
import type { FormDefinition } from "../../survey/form/definition";
import { counted, frenchDay } from "../words/typography";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "2px 8px",
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0 },
});

/** Which form it is, and what it is worth. */
export function FormFacts({ definition }: { readonly definition: FormDefinition }) {
  const styles = useStyles();
  return (
    <dl className={styles.root} aria-label="Formulaire">
      {factsOf(definition).map(([name, fact]) => (
        <div key={name} style={{ display: "contents" }}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.fact}>{french(fact)}</dd>
        </div>
      ))}
    </dl>
  );
}

type Fact = readonly [name: string, fact: string];

/** « Titre », « Adresse », « Relevé », « Vérifié ». */
function factsOf(definition: FormDefinition): readonly Fact[] {
  const { title, address, captured, verifiedOn, questions } = definition;
  const verified = verifiedOn === null ? "non vérifié" : `le ${frenchDay(verifiedOn)}`;
  return [
    ["Titre", title === "" ? "sans titre" : title],
    ...(address === null ? [] : [["Adresse", address] as const]),
    [
      "Relevé",
      captured === null
        ? "exemple inventé, pas un vrai formulaire"
        : `le ${frenchDay(captured.on)}, ${counted(questions.length, "question")}, de « ${captured.from} »`,
    ],
    ["Vérifié", verified],
  ];
}
