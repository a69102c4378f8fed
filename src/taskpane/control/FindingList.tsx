import { makeStyles, tokens } from "@fluentui/react-components";
import type { Checked, PaneState } from "../state/paneState";
import { StateIcon } from "../parts/icons";
import type { PaneActions } from "../state/actions";
import type { Shown } from "../state/leaving";
import { Chunk } from "./Chunk";
import { FindingItem } from "./FindingItem";
import type { Folded } from "./folding";
import type { Group } from "./grouping";
import { SimilarFold } from "./SimilarFold";
import { useListFocus } from "./useListFocus";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    margin: 0,
    padding: "8px 12px 2px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

/** How many findings come and go together as one scrolls. */
const CHUNK = 20;

interface Props {
  readonly groups: readonly (Group & Folded)[];
  /** The rules whose warnings are all shown. */
  readonly unfolded: readonly string[];
  readonly onUnfold: (rule: string) => void;
  readonly state: PaneState;
  readonly checked: Checked;
  readonly actions: PaneActions;
}

/** The findings under their headings; of hundreds, only those near what is in sight are drawn. */
export function FindingList(props: Props) {
  const { groups, unfolded, onUnfold, state, checked, actions } = props;
  const styles = useStyles();
  const focus = useListFocus(
    groups.flatMap(({ shown }) => shown),
    state.opened,
  );
  const isNeeded = ({ key }: Shown) =>
    state.opened.includes(key) || key === focus.current || key === focus.wanted;
  return groups.map(({ key: group, title, severity, count, shown, alike }) => (
    <section key={group}>
      <h2 className={styles.heading}>
        <StateIcon shape={severity} size={14} />
        {`${title} (${String(count)})`}
      </h2>
      <div role="list" aria-label={title}>
        {chunksOf(shown).map((chunk) => (
          <Chunk key={chunk.start} count={chunk.shown.length} isNeeded={chunk.shown.some(isNeeded)}>
            {chunk.shown.map((one, i) => (
              <FindingItem
                key={one.key}
                shown={one}
                place={chunk.start + i + 1}
                of={shown.length}
                isOpen={state.opened.includes(one.key)}
                isLead={state.opened[0] === one.key}
                namesSeverity={state.grouping !== "severity"}
                checked={checked}
                isNew={state.since?.fresh.includes(one.key) ?? false}
                isBusy={state.work !== null}
                focus={focus}
                actions={actions}
              >
                <SimilarFold
                  count={alike.get(one.key) ?? 0}
                  isUnfolded={unfolded.includes(one.finding.rule)}
                  onToggle={() => {
                    onUnfold(one.finding.rule);
                  }}
                />
              </FindingItem>
            ))}
          </Chunk>
        ))}
      </div>
    </section>
  ));
}

function chunksOf(shown: readonly Shown[]) {
  const chunks: { readonly start: number; readonly shown: readonly Shown[] }[] = [];
  for (let start = 0; start < shown.length; start += CHUNK) {
    chunks.push({ start, shown: shown.slice(start, start + CHUNK) });
  }
  return chunks;
}
