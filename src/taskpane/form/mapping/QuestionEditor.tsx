import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanData } from "../../../survey/data/planData";
import type { Question } from "../../../survey/form/definition";
import type { Mapping } from "../../../survey/form/mapping";
import { ChoiceWords } from "./ChoiceWords";
import { DatumSelect } from "./DatumSelect";
import { entryAt, withChoice, withDatum, withTable } from "./editMapping";
import type { Editor } from "./mappingView";
import { TableEditor } from "./TableEditor";
import { headersOf, readingOf } from "./tableReading";

const useStyles = makeStyles({ rows: { display: "grid", gap: "6px" } });

interface Props {
  readonly question: Question;
  readonly editor: Editor;
  readonly mapping: Mapping;
  readonly data: PlanData;
  readonly onMap: (mapping: Mapping) => void;
}

/** Where one corrects by hand what goes into a question. */
export function QuestionEditor({ editor, ...props }: Props) {
  switch (editor) {
    case "datum":
      return <OneDatum {...props} row={null} label={props.question.label} />;
    case "rows":
      return <EachRow {...props} />;
    case "table":
      return <WholeTable {...props} />;
  }
}

type EditorProps = Omit<Props, "editor">;

interface OneProps extends EditorProps {
  /** The matrix's row; null for a question on its own. */
  readonly row: string | null;
  readonly label: string;
}

function OneDatum({ question, row, label, mapping, data, onMap }: OneProps) {
  const styles = useStyles();
  const entry = entryAt(question, row, mapping);
  const options = question.type === "matrix" ? question.columns : question.options;
  return (
    <div className={styles.rows}>
      <DatumSelect
        label={label}
        datum={entry?.datum ?? null}
        onChange={(datum) => {
          onMap(withDatum(mapping, question, row, datum));
        }}
      />
      {entry && options.length > 0 ? (
        <ChoiceWords
          entry={entry}
          options={options}
          data={data}
          onChoose={(word, option) => {
            onMap(withChoice(mapping, question, row, word, option));
          }}
        />
      ) : null}
    </div>
  );
}

function EachRow(props: EditorProps) {
  const styles = useStyles();
  return (
    <div className={styles.rows}>
      {headersOf(props.question, "rows").map(({ key, label }) => (
        <div key={key}>
          {label}
          <OneDatum {...props} row={key} label={label} />
        </div>
      ))}
    </div>
  );
}

function WholeTable({ question, mapping, onMap }: EditorProps) {
  // Kept while it is open: a way of reading whose columns are still to be chosen maps nothing yet.
  const [reading, setReading] = useState(() => readingOf(question, mapping));
  return (
    <TableEditor
      question={question}
      reading={reading}
      onChange={(changed) => {
        setReading(changed);
        onMap(withTable(mapping, question, changed));
      }}
    />
  );
}
