import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { Report } from "../../checking/report";
import { recapWrites } from "../../recap/fill";
import type { Page, PaneState } from "../state/paneState";
import type { PaneEvent } from "../state/reducer";

const useStyles = makeStyles({
  list: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  count: { marginLeft: "4px", color: tokens.colorNeutralForeground2, fontWeight: "normal" },
});

interface Props {
  readonly state: PaneState;
  readonly report: Report;
  readonly dispatch: (event: PaneEvent) => void;
}

/** The pages, each with what waits there: a count, or a tick. */
export function Pages({ state, report, dispatch }: Props) {
  const styles = useStyles();
  const { blocking, warning } = report.summary;
  const toWrite = report.plan?.recap ? recapWrites(report.plan).length : null;
  return (
    <TabList
      size="small"
      className={styles.list}
      selectedValue={state.page}
      onTabSelect={(_event, { value }) => {
        if (isPage(value)) {
          dispatch({ type: "pageChosen", page: value });
        }
      }}
    >
      <Tab value="control" id={tabId("control")}>
        Contrôle<span className={styles.count}>{waiting(blocking + warning)}</span>
      </Tab>
      <Tab value="recap" id={tabId("recap")}>
        Récapitulatif
        {toWrite === null ? null : <span className={styles.count}>{waiting(toWrite)}</span>}
      </Tab>
      <Tab value="form" id={tabId("form")}>
        Formulaire
      </Tab>
    </TabList>
  );
}

/** The id of a page's tab, by which its panel is named. */
export function tabId(page: Page): string {
  return `tab-${page}`;
}

function waiting(count: number): string {
  return count === 0 ? "✓" : String(count);
}

function isPage(value: unknown): value is Page {
  return value === "control" || value === "recap" || value === "form";
}
