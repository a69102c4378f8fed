import { makeStyles } from "@fluentui/react-components";
import { SIDES, SIDE_NAMES } from "../../../plan/side";
import {
  LINE_FIELDS,
  LINE_WORDS,
  OBJECTIVE_FIELDS,
  OBJECTIVE_WORDS,
  RECAP_ROWS,
} from "../../../survey/data/datum";
import type { Question } from "../../../survey/form/definition";
import { useFieldStyles } from "../../parts/fieldStyles";
import { HeaderChoices } from "./HeaderChoices";
import { headersOf, type TableReading } from "./tableReading";
import { readAs } from "./tableProposal";

const useStyles = makeStyles({ root: { display: "grid", gap: "6px" } });

const KINDS: Readonly<Record<Exclude<TableReading["kind"], "mixed">, string>> = {
  nothing: "Rien : à remplir dans le formulaire",
  lines: "Les lignes du plan, une par ligne du tableau",
  recap: "Le récapitulatif par source",
  objectives: "Les objectifs, un par ligne du tableau",
};

const named = <Value extends string>(values: readonly Value[], words: Record<Value, string>) =>
  values.map((value) => ({ value, label: words[value] }));
const LINE_CHOICES = named(LINE_FIELDS, LINE_WORDS);
const SIDE_CHOICES = named(SIDES, SIDE_NAMES);
const OBJECTIVE_CHOICES = named(OBJECTIVE_FIELDS, OBJECTIVE_WORDS);
const SOURCE_CHOICES = RECAP_ROWS.map((value) => ({ value, label: value }));

interface Props {
  readonly question: Question;
  readonly reading: TableReading;
  readonly onChange: (reading: TableReading) => void;
}

/** A table of the form as a whole: what it takes, then column by column, and row by row where it matters. */
export function TableEditor({ question, reading, onChange }: Props) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const columns = headersOf(question, "columns");
  const rows = headersOf(question, "rows");
  return (
    <div className={styles.root}>
      <select
        aria-label={`Ce que reprend le tableau ${question.label}`}
        className={fields.field}
        value={reading.kind}
        onChange={({ target }) => {
          onChange(readAs(question, target.value));
        }}
      >
        {reading.kind === "mixed" ? (
          <option value="mixed">Case par case, comme dans le fichier repris</option>
        ) : null}
        {Object.entries(KINDS).map(([kind, label]) => (
          <option key={kind} value={kind}>
            {label}
          </option>
        ))}
      </select>
      {reading.kind === "lines" ? (
        <HeaderChoices
          legend="Colonnes"
          headers={columns}
          choices={LINE_CHOICES}
          chosen={reading.columns}
          onChange={(chosen) => {
            onChange({ ...reading, columns: chosen });
          }}
        />
      ) : null}
      {reading.kind === "recap" ? (
        <>
          <HeaderChoices
            legend="Lignes"
            headers={rows}
            choices={SOURCE_CHOICES}
            chosen={reading.rows}
            onChange={(chosen) => {
              onChange({ ...reading, rows: chosen });
            }}
          />
          <HeaderChoices
            legend="Colonnes"
            headers={columns}
            choices={SIDE_CHOICES}
            chosen={reading.columns}
            onChange={(chosen) => {
              onChange({ ...reading, columns: chosen });
            }}
          />
        </>
      ) : null}
      {reading.kind === "objectives" ? (
        <>
          <HeaderChoices
            legend="Lignes"
            headers={rows}
            choices={OBJECTIVES}
            chosen={reading.rows}
            onChange={(chosen) => {
              onChange({ ...reading, rows: chosen });
            }}
          />
          <HeaderChoices
            legend="Colonnes"
            headers={columns}
            choices={OBJECTIVE_CHOICES}
            chosen={reading.columns}
            onChange={(chosen) => {
              onChange({ ...reading, columns: chosen });
            }}
          />
        </>
      ) : null}
    </div>
  );
}

/** More objectives than any edition has. */
const MOST_OBJECTIVES = 40;
const OBJECTIVES = Array.from({ length: MOST_OBJECTIVES }, (_, index) => ({
  value: index + 1,
  label: `Objectif ${String(index + 1)}`,
}));
