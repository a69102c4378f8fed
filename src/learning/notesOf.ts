import type { Edition } from "../plan/edition";
import type { Recap } from "../plan/plan";
import { french } from "../plan/typography";
import type { LearnedNote } from "./note";
import type { TableDraft } from "./table";

/** What was learned, for its notes to be told. */
interface Told {
  readonly table: TableDraft;
  readonly year: number;
  /** Somebody said the year. */
  readonly isYearGiven: boolean;
  readonly edition: Edition;
  readonly recap: Recap | null;
  readonly ofObjectives: readonly LearnedNote[];
}

/** What is sure of a learned edition and what is not, in sentences for the officer. */
export function notesOf({ table, year, isYearGiven, edition, recap, ofObjectives }: Told) {
  const said: LearnedNote[] = [
    ...yearNotes(table, isYearGiven, year),
    ...columnNotes(table),
    ...table.newSources.map((name): LearnedNote => ({
      field: "sources",
      sureness: "unsure",
      sentence: `« ${name} » est une source inconnue jusqu'ici.`,
    })),
    ...ofObjectives,
    ...unknownNotes(edition),
    recapNote(recap, edition.recap),
    ...(table.isFilled ? filledNotes(edition) : []),
  ];
  return said.map((note) => ({ ...note, sentence: french(note.sentence) }));
}

function recapNote(recap: Recap | null, spec: Edition["recap"]): LearnedNote {
  return recap && spec
    ? {
        field: "recap",
        sureness: "sure",
        sentence: `Tableau récapitulatif, feuille « ${recap.sheet} » : ${spec.sources.join(", ")}.`,
      }
    : {
        field: "recap",
        sureness: "unsure",
        sentence: "Aucun tableau récapitulatif n'a été trouvé.",
      };
}

/** What a plan that somebody filled tells less surely than a blank template. */
function filledNotes({ objectives }: Edition): LearnedNote[] {
  const sourced = objectives.filter(({ sources }) => sources.length > 0);
  const numbers = sourced.map(({ number }) => String(number)).join(", ");
  return [
    {
      field: "facts.listsObjectives",
      sureness: "unsure",
      sentence:
        "Ce tableau porte déjà des montants : apprenez plutôt le modèle vierge, si vous l'avez.",
    },
    ...(sourced.length > 0
      ? [
          {
            field: "objectives",
            sureness: "unsure",
            sentence: `La source de ces objectifs est lue dans un plan rempli : ${numbers}.`,
          } as const,
        ]
      : []),
  ];
}

function yearNotes({ year: read }: TableDraft, isGiven: boolean, year: number) {
  const isSaid = read === year || isGiven;
  const sentence = isSaid
    ? `Année ${String(year)}.`
    : `L'année n'est pas dite : ${String(year)} est supposée.`;
  return [{ field: "year", sureness: isSaid ? "sure" : "unsure", sentence } satisfies LearnedNote];
}

function columnNotes({ columns }: TableDraft): LearnedNote[] {
  let place = -1;
  return columns.map(({ role, sureness, because }) => {
    if (role !== null) place += 1;
    return {
      field: role === null ? "columns" : `columns[${String(place)}].role`,
      sureness,
      sentence: because,
    };
  });
}

/** What the sheet does not say of its objectives: the rules that need it stay quiet. */
function unknownNotes({ objectives }: Edition): LearnedNote[] {
  const said = (sentence: string, those: Edition["objectives"]): LearnedNote[] => {
    const numbers = those.map(({ number }) => String(number)).join(", ");
    return those.length === 0
      ? []
      : [{ field: "objectives", sureness: "unknown", sentence: `${sentence} : ${numbers}.` }];
  };
  return [
    ...said(
      "Le modèle ne dit pas la source de ces objectifs, toutes sont admises",
      objectives.filter(({ sources }) => sources.length === 0),
    ),
    ...said(
      "Le modèle ne dit pas si ces objectifs sont obligatoires",
      objectives.filter(({ mandatory }) => mandatory === null),
    ),
  ];
}
