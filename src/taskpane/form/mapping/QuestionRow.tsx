import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { french } from "../../../plan/typography";
import type { PlanData } from "../../../survey/data/planData";
import type { Mapping } from "../../../survey/form/mapping";
import { CONFIDENCE_WORDS } from "../../../survey/propose/score";
import { STATE_COLORS } from "../../parts/stateColors";
import { QuestionEditor } from "./QuestionEditor";
import type { QuestionView } from "./mappingView";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "2px 8px",
    alignItems: "start",
    padding: "5px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: { gridColumn: 1, fontWeight: tokens.fontWeightSemibold },
  target: { gridColumn: 1, color: tokens.colorNeutralForeground2 },
  doubtful: { color: STATE_COLORS.warning, fontWeight: tokens.fontWeightSemibold },
  change: { gridColumn: 2, gridRow: "1 / 3" },
  editor: { gridColumn: "1 / -1", paddingTop: "2px" },
});

interface Props {
  readonly view: QuestionView;
  /** Once verified, how sure the proposal was says nothing any more. */
  readonly isVerified: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly mapping: Mapping;
  readonly data: PlanData;
  readonly onMap: (mapping: Mapping) => void;
}

/** A question of the form, what goes there, and how sure that is. */
export function QuestionRow(props: Props) {
  const { view, isVerified, isOpen, onToggle, mapping, data, onMap } = props;
  const { question, editor, target, confidence } = view;
  const styles = useStyles();
  const isDoubtful = confidence === "doubtful" && !isVerified;
  return (
    <li className={styles.root}>
      <span className={styles.label}>
        {question.label}
        {question.required ? " *" : ""}
      </span>
      <span className={mergeClasses(styles.target)}>
        {french(`→ ${target}`)}
        {confidence === null || isVerified ? null : (
          <span className={mergeClasses(isDoubtful && styles.doubtful)}>
            {` (${confidence === "chosen" ? "choisi par vous" : CONFIDENCE_WORDS[confidence]})`}
          </span>
        )}
      </span>
      {editor ? (
        <Button
          size="small"
          className={styles.change}
          aria-expanded={isOpen}
          aria-label={`${isOpen ? "Fermer" : "Changer"} ${question.label}`}
          onClick={onToggle}
        >
          {isOpen ? "Fermer" : "Changer"}
        </Button>
      ) : null}
      {editor && isOpen ? (
        <div className={styles.editor}>
          <QuestionEditor
            question={question}
            editor={editor}
            mapping={mapping}
            data={data}
            onMap={onMap}
          />
        </div>
      ) : null}
    </li>
  );
}
