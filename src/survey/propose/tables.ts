import { fold } from "../../plan/text";
import { byKey, keyOf, type Item, type Question } from "../form/definition";
import type { MappingEntry } from "../form/mapping";
import { leastSure, mostLike, type Confidence } from "./score";
import {
  LINE_WORDINGS,
  OBJECTIVE_WORDINGS,
  SIDE_WORDINGS,
  SOURCE_WORDINGS,
  type Wording,
} from "./wordings";

/** Where something of the plan may go, and how sure that is. */
export interface Proposal {
  readonly entry: MappingEntry;
  readonly confidence: Confidence;
}

interface Read<Value> {
  readonly key: string;
  readonly value: Value;
  readonly confidence: Confidence;
}

/** In a complex table, rows and columns go by their place. */
function keyAt(question: Question, item: Item, index: number): string | null {
  return question.type === "complexTable" ? String(index + 1) : keyOf(item);
}

/** The headers whose words say what they stand for; each thing once. */
export function readHeaders<Value>(
  question: Question,
  items: readonly Item[],
  wordings: readonly Wording<Value>[],
): Read<Value>[] {
  const seen = new Set<Value>();
  return items.flatMap((item, index) => {
    const key = keyAt(question, item, index);
    const like = mostLike(item.label, wordings);
    if (key === null || !like || seen.has(like.value)) return [];
    seen.add(like.value);
    return [{ key, ...like }];
  });
}

/** « Objectif 13 », « 13 - … », « 13. … ». */
export function objectiveIn(label: string): number | null {
  const [, named, leading] =
    /objectif (?:n° ?)?(\d{1,2})\b|^(\d{1,2}) ?(?:[-./):]|$)/.exec(fold(label)) ?? [];
  const number = named ?? leading;
  return number === undefined ? null : Number(number);
}

/** Rows are purses, columns the State's money and the département's. */
function recap(question: Question): Proposal[] {
  const rows = readHeaders(question, question.rows, SOURCE_WORDINGS);
  const columns = readHeaders(question, question.columns, SIDE_WORDINGS);
  if (rows.filter(({ value }) => value !== "Total").length < 2) return [];
  return rows.flatMap((row) =>
    columns.map((column) => ({
      entry: {
        question: keyOf(question) ?? "",
        row: row.key,
        column: column.key,
        datum: { kind: "recap", source: row.value, side: column.value },
      },
      confidence: leastSure([row.confidence, column.confidence]),
    })),
  );
}

function objectiveRows(question: Question): { key: string; objective: number }[] {
  return question.rows.flatMap((row, index) => {
    const [key, objective] = [keyAt(question, row, index), objectiveIn(row.label)];
    return key === null || objective === null ? [] : [{ key, objective }];
  });
}

/** A row for each objective. */
function byObjective(question: Question): Proposal[] {
  const rows = objectiveRows(question);
  if (rows.length * 2 < question.rows.length) return [];
  const columns = readHeaders(question, question.columns, OBJECTIVE_WORDINGS);
  return rows.flatMap((row) =>
    columns.map((column) => ({
      entry: {
        question: keyOf(question) ?? "",
        row: row.key,
        column: column.key,
        datum: { kind: "objective", objective: row.objective, field: column.value },
      },
      confidence: leastSure([column.confidence, "likely"]),
    })),
  );
}

/** A row for each line of the plan: the columns are the plan's own. */
function byLine(question: Question): Proposal[] {
  const columns = readHeaders(question, question.columns, LINE_WORDINGS);
  if (!columns.some(({ value }) => value === "action") || columns.length < 2) return [];
  return columns.map(({ key, value, confidence }) => ({
    entry: { question: keyOf(question) ?? "", column: key, eachLine: value },
    confidence,
  }));
}

/** What of the plan may go into a table. */
export function tableProposals(question: Question): Proposal[] {
  if (keyOf(question) === null) return [];
  for (const read of [recap, byObjective, byLine]) {
    const proposals = read(question);
    if (proposals.length > 0) return proposals;
  }
  return [];
}

/** « Une action est-elle prévue ? », yes or no, objective by objective. */
export function matrixProposals(question: Question): Proposal[] {
  const key = keyOf(question);
  const answers = question.columns.map(({ label }) => fold(label));
  if (key === null || !answers.includes("oui") || !answers.includes("non")) return [];
  return objectiveRows(question).flatMap((row) => {
    const label = byKey(question.rows, row.key)?.label ?? "";
    const isAction = /action|prevu/.test(fold(`${question.label} ${label}`));
    return isAction
      ? [
          {
            entry: {
              question: key,
              row: row.key,
              column: null,
              datum: { kind: "objective", objective: row.objective, field: "hasAction" },
            },
            confidence: "likely",
          },
        ]
      : [];
  });
}
