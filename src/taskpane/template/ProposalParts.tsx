import { Button, mergeClasses } from "@fluentui/react-components";
import { useId, useState } from "react";
import { verdictSentence } from "../../checking/verdictSentence";
import type { LearnedNote } from "../../learning/note";
import type { Edition } from "../../plan/edition";
import { french } from "../../plan/typography";
import { Part } from "../form/Part";
import { useFieldStyles } from "../parts/fieldStyles";
import { ActionBar } from "../parts/ActionBar";
import { counted } from "../words/typography";
import { ColumnRoles } from "./ColumnRoles";
import { ObjectiveFacts } from "./ObjectiveFacts";
import { exportEdition } from "./OwnTemplates";
import { withObjective, withRole, type Proposal, type TemplateSaid } from "./proposal";
import { useTemplateStyles } from "./templateStyles";

type PartName = "doubts" | "columns" | "objectives";

interface Props {
  readonly proposal: Proposal;
  readonly said: TemplateSaid;
  readonly isBusy: boolean;
  readonly onSay: (said: TemplateSaid) => void;
  readonly onKeep: (edition: Edition) => void;
}

/** What is proposed of the template, part by part, and what the open plan is worth by it. */
export function ProposalParts({ proposal, said, isBusy, onSay, onKeep }: Props) {
  const styles = useTemplateStyles();
  const [open, setOpen] = useState<PartName | null>("doubts");
  if (proposal.kind === "refused") {
    const { message, sheets } = proposal;
    return (
      <div className={styles.block}>
        <p className={styles.text}>{message}</p>
        {sheets.length > 0 ? (
          <div className={styles.actions}>
            {sheets.map((sheet) => (
              <Button
                key={sheet}
                size="small"
                onClick={() => {
                  onSay({ ...said, sheet });
                }}
              >
                {`Apprendre ${french(`« ${sheet} »`)}`}
              </Button>
            ))}
          </div>
        ) : said.roles.size > 0 ? (
          <Button
            size="small"
            onClick={() => {
              onSay({ ...said, roles: new Map() });
            }}
          >
            Reprendre la proposition
          </Button>
        ) : null}
      </div>
    );
  }
  const { learned, edition, report } = proposal;
  const part = (name: PartName) => ({
    isOpen: open === name,
    onToggle: (isOpen: boolean) => {
      setOpen(isOpen ? name : null);
    },
  });
  const doubts = learned.notes.filter(({ sureness }) => sureness !== "sure");
  return (
    <>
      <div className={styles.block}>
        <p className={styles.text}>
          {french(
            `${edition.name} · feuille « ${learned.sheet} » · ${edition.sources.map(({ id }) => id).join(", ")} · ${edition.recap ? "avec" : "sans"} tableau récapitulatif`,
          )}
        </p>
        <YearField
          year={edition.year}
          onSay={(year) => {
            onSay({ ...said, year });
          }}
        />
        <p className={styles.text} role="status">
          <strong>{french(`Le plan ouvert, par ce modèle : ${verdictSentence(report)}.`)}</strong>
        </p>
      </div>
      <Part title="À relire" note={counted(doubts.length, "point")} {...part("doubts")}>
        <Notes notes={doubts} />
      </Part>
      <Part title="Colonnes" note={counted(learned.columns.length, "colonne")} {...part("columns")}>
        <ColumnRoles
          columns={learned.columns}
          onSay={(column, role) => {
            onSay(withRole(said, column, role));
          }}
        />
      </Part>
      <Part
        title="Objectifs"
        note={counted(edition.objectives.length, "objectif")}
        {...part("objectives")}
      >
        <ObjectiveFacts
          edition={edition}
          onSay={(number, change) => {
            onSay(withObjective(said, number, change));
          }}
        />
      </Part>
      <ActionBar>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => {
            onKeep(edition);
          }}
        >
          Employer ce modèle
        </Button>
        <Button
          size="small"
          onClick={() => {
            exportEdition(edition);
          }}
        >
          Exporter
        </Button>
      </ActionBar>
    </>
  );
}

function Notes({ notes }: { readonly notes: readonly LearnedNote[] }) {
  const styles = useTemplateStyles();
  return notes.length === 0 ? (
    <p className={mergeClasses(styles.text, styles.block)}>Rien : tout se lit dans le tableau.</p>
  ) : (
    <ul className={styles.list}>
      {notes.map(({ sentence }) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** The year, among those near to the one that was read. */
function YearField({ year, onSay }: { year: number; onSay: (year: number) => void }) {
  const styles = useTemplateStyles();
  const fields = useFieldStyles();
  const id = useId();
  return (
    <div className={styles.actions}>
      <label htmlFor={id} className={styles.text}>
        Année
      </label>
      <select
        id={id}
        className={fields.field}
        value={year}
        onChange={({ target }) => {
          onSay(Number(target.value));
        }}
      >
        {[-2, -1, 0, 1, 2].map((by) => (
          <option key={by} value={year + by}>
            {year + by}
          </option>
        ))}
      </select>
    </div>
  );
}
