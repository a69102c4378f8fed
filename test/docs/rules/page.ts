import { format } from "prettier/standalone";
import * as markdown from "prettier/plugins/markdown";
import { FAMILIES } from "../../../src/judgement/family";
import type { Rule } from "../../../src/judgement/rule";
import { french } from "../../../src/plan/typography";
import { RULES } from "../../../src/rules";
import type { Cases } from "../../rules/testRule";
import { editionsOf, ruleSection, severitiesOf } from "./section";

const INTRODUCTION = `# Les règles

Ce que le contrôle vérifie, règle par règle, avec un plan accepté et un plan refusé. **Cette page est écrite par \`npm run rules:doc\`**, d'après les règles (\`src/rules\`) et leurs tests (\`test/rules\`) : ce n'est pas elle qu'il faut modifier.

- **Bloquant** : le plan reviendrait : une consigne du modèle n'est pas suivie, ou un montant est faux.
- **Avertissement** : le contrat ou la prudence demandent de relire ; l'écart peut être voulu, et se justifie.
- **Information** : bon à savoir ; ne compte jamais contre le plan.

Deux montants sont les mêmes s'ils s'écrivent pareil au centime. Un montant qui ne se lit pas fait taire les calculs qui en auraient besoin. Dans les exemples, les cellules que le constat désigne sont en gras.`;

function tableOf(cases: ReadonlyMap<string, Cases>): string {
  const rows = RULES.map((rule) => {
    const link = `[${rule.title}](#${anchorOf(rule.title)})`;
    const severities = severitiesOf(rule, casesOf(cases, rule));
    return `| ${FAMILIES[rule.family]} | ${link} | \`${rule.id}\` | ${severities} | ${editionsOf(rule)} |`;
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

function casesOf(cases: ReadonlyMap<string, Cases>, rule: Rule): Cases {
  const own = cases.get(rule.id);
  if (!own) throw new Error(`${rule.id}: its test has no table of accepted and rejected plans`);
  return own;
}

/**
 * docs/regles.md, from the rules and the tables of their tests.
 * @throws when a rule has no test, or its test no example to show
 */
export async function rulesPage(cases: ReadonlyMap<string, Cases>): Promise<string> {
  const families = Object.entries(FAMILIES).flatMap(([family, name]) => [
    `## ${name}`,
    ...RULES.filter((rule) => rule.family === family).map((rule) =>
      ruleSection(rule, casesOf(cases, rule)),
    ),
  ]);
  const text = french([INTRODUCTION, tableOf(cases), ...families].join("\n\n"));
  return format(text, { parser: "markdown", plugins: [markdown], printWidth: 100 });
}
