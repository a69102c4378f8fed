import { format } from "prettier/standalone";
import * as markdown from "prettier/plugins/markdown";
import { FAMILIES } from "../../../src/judgement/family";
import type { Rule } from "../../../src/judgement/rule";
import { french } from "../../../src/plan/typography";
import type { CrossRule } from "../../../src/judgement/papers/crossRule";
import { RULES } from "../../../src/rules";
import type { FolderRule } from "../../../src/judgement/papers/folder";
import { CROSS_RULES } from "../../../src/rules/documents";
import { FOLDER_RULES } from "../../../src/rules/documents/folder";
import type { Cases } from "../../rules/testRule";
import { editionsOf, paperSection, ruleSection, SEVERITY_NAMES, severitiesOf } from "./section";

const INTRODUCTION = `# Les règles

Ce que le contrôle vérifie, règle par règle, avec un plan accepté et un plan refusé. **Cette page est écrite par \`npm run rules:doc\`**, d'après les règles (\`src/rules\`) et leurs tests (\`test/rules\`) : ce n'est pas elle qu'il faut modifier.

- **Bloquant** : le plan reviendrait : une consigne du modèle n'est pas suivie, ou un montant est faux.
- **Avertissement** : le contrat ou la prudence demandent de relire ; l'écart peut être voulu, et se justifie.
- **Information** : bon à savoir ; ne compte jamais contre le plan.

Deux montants sont les mêmes s'ils s'écrivent pareil au centime. Un montant qui ne se lit pas fait taire les calculs qui en auraient besoin. Dans les exemples, les cellules que le constat désigne sont en gras. Les règles sur les pièces du plan (fiches, contrat, délibération, plan de l'an passé), qui rapprochent des textes, viennent en dernier et sans exemple.`;

/** What stands in the catalogue for one rule. */
interface Entry {
  readonly rule: Pick<Rule, "id" | "family" | "title">;
  readonly severities: string;
  readonly editions: string;
  readonly section: string;
}

/** @throws when the rule has no test, or its test no example to show */
function entryOf(rule: Rule, cases: ReadonlyMap<string, Cases>): Entry {
  const own = cases.get(rule.id);
  if (!own) throw new Error(`${rule.id}: its test has no table of accepted and rejected plans`);
  return {
    rule,
    severities: severitiesOf(rule, own),
    editions: editionsOf(rule),
    section: ruleSection(rule, own),
  };
}

/** A rule on papers speaks of texts beside a plan: it is shown without an example. */
function entryOfPapers(rule: CrossRule | FolderRule): Entry {
  const severities = SEVERITY_NAMES[rule.severity];
  return { rule, severities, editions: "toutes", section: paperSection(rule) };
}

function tableOf(entries: readonly Entry[]): string {
  const rows = entries.map(({ rule, severities, editions }) => {
    const link = `[${rule.title}](#${anchorOf(rule.title)})`;
    return `| ${FAMILIES[rule.family]} | ${link} | \`${rule.id}\` | ${severities} | ${editions} |`;
  });
  return ["| Famille | Règle | Nom | Gravité | Éditions |", "|---|---|---|---|---|", ...rows].join(
    "\n",
  );
}

/** The anchor of a title: lower case, no punctuation, dashes for spaces. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}

/**
 * docs/regles.md, from the rules and the tables of their tests.
 * @throws when a rule has no test, or its test no example to show
 */
export async function rulesPage(cases: ReadonlyMap<string, Cases>): Promise<string> {
  const entries = [
    ...RULES.map((rule) => entryOf(rule, cases)),
    ...[...CROSS_RULES, ...FOLDER_RULES].map(entryOfPapers),
  ];
  const families = Object.entries(FAMILIES).flatMap(([family, name]) => [
    `## ${name}`,
    ...entries.filter(({ rule }) => rule.family === family).map(({ section }) => section),
  ]);
  const text = french([INTRODUCTION, tableOf(entries), ...families].join("\n\n"));
  return format(text, { parser: "markdown", plugins: [markdown], printWidth: 100 });
}
