import type { CellAddress } from "../../src/plan/address";
import type { Plan, PlanLine } from "../../src/plan/plan";
import type { Hand } from "./hand";
import { rowAdded, without, type Mistake } from "./mistake";
import { withOtherFunding, withRecap } from "../../src/rules/editions";
import { below, beside, cellIn, euros, idleLine, isPaid, stateLine, stateOf } from "./places";

type Gesture = (hand: Hand) => void;

function change(name: string, make: (plan: Plan) => Gesture | null | undefined): Mistake {
  return {
    name,
    seed: ({ plan }) => {
      const gesture = make(plan);
      return gesture ? { gesture } : null;
    },
  };
}

/** A text of the plan, rewritten. */
function rewritten(
  name: string,
  find: (plan: Plan) => { at: CellAddress; text: string } | null | undefined,
  write: (text: string) => string,
): Mistake {
  return change(name, (plan) => {
    const cell = find(plan);
    if (!cell) return null;
    const text = write(cell.text);
    return text === cell.text
      ? null
      : (hand) => {
          hand.typeText(cell.at, text);
        };
  });
}

const header = (role: string) => (plan: Plan) =>
  plan.columns.find(({ spec, header: one }) => spec.role === role && one.text !== "")?.header;
const idle = (plan: Plan) => idleLine(plan);
const idleAction = (plan: Plan) => idle(plan)?.action;
const paidAction = (plan: Plan) =>
  plan.lines.find((line) => isPaid(line) && line.action.text !== "")?.action;

/** Formulas of the green table look for the sources to the letter. */
function isCounted({ recap }: Plan): boolean {
  return recap?.lines.some(({ state }) => state.formula !== null) ?? false;
}

/** An amount that nothing asks for, written in some way. */
function zero(text: string): Mistake {
  return change(`zero written « ${text} »`, (plan) => {
    const line = idle(plan);
    const cells = [line?.department, line && stateOf(line)?.cell, line?.other].flatMap(
      (cell) => cell ?? [],
    );
    return cells.length === 0
      ? null
      : (hand) => {
          for (const { at } of cells) hand.typeText(at, text);
        };
  });
}

/** An amount that is worth the same. */
function sameAmount(name: string, write: (amount: number) => string): Mistake {
  return change(name, (plan) => {
    const line = stateLine(plan);
    const cell = line && stateOf(line)?.cell;
    return cell
      ? (hand) => {
          hand.type(cell.at, write(euros(cell)));
        }
      : null;
  });
}

/** Everything further down or to the right. */
function moved(
  name: string,
  gesture: (hand: Hand, at: CellAddress) => void,
  moves: (at: CellAddress) => CellAddress,
): Mistake {
  return {
    name,
    seed: ({ plan }) => ({
      gesture: (hand) => {
        gesture(hand, { sheet: plan.sheet, row: 1, column: 1 });
      },
      moves: (at) => (at.sheet === plan.sheet ? moves(at) : at),
    }),
  };
}

function emptyRecapLine({ recap }: Plan) {
  return recap?.lines.find((line) =>
    [line.state, line.department].some(
      (cell) => cell.reading.kind !== "blank" && euros(cell) === 0 && cell.formula === null,
    ),
  );
}

function lastRow({ recap, sheet, area, grandTotal, envelopeRow }: Plan): number {
  const inRecap = recap?.sheet === sheet ? (recap.total?.label.at.row ?? recap.area.bottom) : 0;
  return Math.max(area.bottom, inRecap, grandTotal?.row ?? 0, envelopeRow?.row ?? 0);
}

/** A blank row, or one that goes on with the objective above, put in under a line. */
function under(name: string, fill: (hand: Hand, plan: Plan, line: PlanLine) => void): Mistake {
  return {
    name,
    seed: ({ plan }) => {
      const line = plan.lines.find(
        (one, index) =>
          plan.lines[index + 1]?.row === one.row + 1 && plan.lines[index + 1]?.opens.length !== 0,
      );
      if (!line) return null;
      const at = { sheet: plan.sheet, row: line.row + 1, column: plan.area.left };
      return {
        gesture: (hand) => {
          hand.insertRow(at);
          fill(hand, plan, { ...line, row: at.row });
        },
        moves: rowAdded(at),
      };
    },
  };
}

export const harmless: readonly Mistake[] = [
  zero("0 €"),
  zero("- €"),
  zero("0€"),
  zero("0,00 €"),
  zero("–"),
  zero("0"),
  sameAmount("an amount retyped", (amount) => String(amount).replace(".", ",")),
  sameAmount(
    "an amount retyped with spaces and a euro sign",
    (amount) =>
      amount
        .toFixed(2)
        .replace(".", ",")
        .replace(/\B(?=(\d{3})+,)/g, "\u202f") + " €",
  ),
  sameAmount(
    "an amount written as a formula",
    (amount) => `=${String(amount - 100).replace(".", ",")}+100`,
  ),
  change("a total written with SOMME", (plan) => {
    const line = stateLine(plan);
    if (!line?.total?.formula || plan.edition.hasSubtotals || !line.department) return null;
    const { total, department } = line;
    const [from, to] = [department.at, stateOf(line)?.cell.at ?? department.at].map(
      ({ row, column }) => `${String.fromCharCode(64 + column)}${String(row)}`,
    );
    return (hand) => {
      hand.type(total.at, `=SOMME(${from ?? ""}:${to ?? ""})`);
    };
  }),
  change("a total rounded to the cent", (plan) => {
    const total = stateLine(plan)?.total;
    return total?.formula && !total.formula.includes("SUM")
      ? (hand) => {
          hand.type(total.at, `=ARRONDI(${total.formula?.slice(1) ?? ""};2)`);
        }
      : null;
  }),
  change("a total blanked where nothing is asked", (plan) => {
    const total = idle(plan)?.total;
    return total
      ? (hand) => {
          hand.clear(total.at);
        }
      : null;
  }),
  change("an amount shown without cents", (plan) => {
    const line = stateLine(plan);
    const cell = line && stateOf(line)?.cell;
    return cell && Number.isInteger(euros(cell))
      ? (hand) => {
          hand.setFormat(cell.at, "#,##0 €");
        }
      : null;
  }),
  rewritten("« Etat » for « État »", header("state"), (text) => text.replace("État", "Etat")),
  rewritten("« État » for « Etat »", header("state"), (text) => text.replace("Etat", "État")),
  rewritten("« Métropole »", header("department"), () => "Métropole"),
  rewritten("« Collectivité »", header("department"), () => "Collectivité"),
  rewritten("« Conseil départemental »", header("department"), () => "Conseil départemental"),
  rewritten("« Précisez » or « Préciser »", header("other"), (text) =>
    text.includes("Préciser")
      ? text.replace("Préciser", "Précisez")
      : text.replace("Précisez", "Préciser"),
  ),
  rewritten("a header in capitals", header("objective"), (text) => text.toUpperCase()),
  rewritten("a header on two lines in its cell", header("action"), (text) =>
    text.replace(" ", "\n"),
  ),
  rewritten(
    "a number as text",
    (plan) => (plan.edition.hasSubtotals ? null : idle(plan)?.number),
    (text) => `${text} `,
  ),
  rewritten(
    "« n° 26 » for a number",
    (plan) => (/^\d+$/.test(idle(plan)?.number.text ?? "") ? idle(plan)?.number : null),
    (text) => `n° ${text}`,
  ),
  rewritten(
    "« 26 (facultatif) » for a number",
    (plan) => (/^\d+$/.test(idle(plan)?.number.text ?? "") ? idle(plan)?.number : null),
    (text) => `${text} (facultatif)`,
  ),
  rewritten(
    "a right-to-left mark in a number",
    (plan) => (plan.edition.hasSubtotals ? null : idle(plan)?.number),
    (text) => `\u200f${text}\u200e`,
  ),
  change("304 as a text, or as a number", (plan) => {
    const source = plan.lines.find((line) => line.source?.text === "304")?.source;
    if (!source) return null;
    return (hand) => {
      if (source.content.kind === "text") hand.type(source.at, "304");
      else hand.typeText(source.at, "304");
    };
  }),
  rewritten(
    "spaces around a source",
    (plan) =>
      plan.lines.find(
        (line) =>
          line.source?.text === "FIR" &&
          line.source.at.column !== line.number.at.column &&
          !isCounted(plan),
      )?.source,
    () => " FIR\u00a0",
  ),
  rewritten("spaces after an action", paidAction, (text) => `${text}   `),
  rewritten("the number of an action", paidAction, (text) => `Action n°14 : ${text}`),
  rewritten(
    "« => pour les dépenses de l'an prochain »",
    paidAction,
    (text) => `${text} => pour les dépenses 2026`,
  ),
  rewritten("an action that begins with « = »", paidAction, () => "=> formation des équipes"),
  rewritten("an action of 32 767 characters", paidAction, () =>
    "Accueil de jour. ".repeat(2000).slice(0, 32767),
  ),
  rewritten(
    "an emoji and chevrons in an action",
    paidAction,
    (text) => `🧒 <b>${text}</b> & "autres"`,
  ),
  rewritten("« Pas d'action » where nothing obliges", idleAction, () => "Pas d'action prévue"),
  rewritten("« cf. fiche action n°9 »", idleAction, () => "cf. fiche action n°9"),
  rewritten(
    "« Poursuite… Pas de financements sollicités »",
    idleAction,
    () => "Poursuite des actions engagées. Pas de financements sollicités.",
  ),
  change("« Voir objectif … », which has an action", (plan) => {
    const line = idle(plan);
    const other = plan.lines.find((one) => one !== line && isPaid(one) && one.opens.length > 0);
    return line && other
      ? (hand) => {
          hand.type(line.action.at, `Voir objectif ${String(other.opens[0])}`);
        }
      : null;
  }),
  rewritten(
    "« prénataux » in a wording",
    (plan) => plan.lines.find((line) => line.wording.text.includes("prénatals"))?.wording,
    (text) => text.replace("prénatals", "prénataux"),
  ),
  rewritten(
    "another horizon in a wording",
    (plan) => plan.lines.find((line) => line.wording.text.includes("horizon 20"))?.wording,
    (text) => text.replace(/horizon 20\d\d/, "horizon 2027"),
  ),
  rewritten(
    "a typing error in a wording",
    (plan) => idle(plan)?.wording,
    (text) => text.replace("e", "ee"),
  ),
  change("a partner named", (plan) => {
    const line = stateLine(plan);
    const at = line && cellIn(plan, line, "partners");
    return at
      ? (hand) => {
          hand.type(at, "CAF 71, associations habilitées (3 ETP)");
        }
      : null;
  }),
  change("« Non » in « Autres financements »", (plan) => {
    const at = withOtherFunding(plan.edition) ? stateLine(plan)?.other?.at : null;
    return at
      ? (hand) => {
          hand.type(at, "Non");
        }
      : null;
  }),
  change("a measure blanked", (plan) => {
    const measure = plan.lines.find(
      (line) => line.measure && line.measure.text !== "" && line.measure.at.row === line.row,
    )?.measure;
    return measure
      ? (hand) => {
          hand.clear(measure.at);
        }
      : null;
  }),
  change("a line without money hidden", (plan) => {
    const line = idle(plan);
    return line
      ? (hand) => {
          hand.hideRow(line.number.at);
        }
      : null;
  }),
  change("the column of the partners hidden", (plan) => {
    const column = header("partners")(plan);
    return column
      ? (hand) => {
          hand.hideColumn(column.at);
        }
      : null;
  }),
  change("the sheet protected", (plan) => (hand) => {
    hand.protect(plan.sheet);
  }),
  {
    name: "the sheet renamed",
    seed: ({ plan }) => ({
      gesture: (hand) => {
        hand.renameSheet(plan.sheet, "PA d'été 🧒 <v3>");
      },
    }),
  },
  change("a blank sheet added", () => (hand) => {
    hand.addSheet("Feuil9");
  }),
  change("a sheet of notes in front", (plan) => (hand) => {
    hand.addSheet("Notes");
    hand.type({ sheet: "Notes", row: 2, column: 2 }, "Objectif : relire l'action et le total");
    hand.type({ sheet: "Notes", row: 3, column: 2 }, 62334);
    if (plan.otherSheets.length === 0) hand.activate("Notes");
  }),
  moved(
    "two rows put in above",
    (hand, at) => {
      hand.insertRow(at);
      hand.insertRow(at);
    },
    (at) => below(at, 2),
  ),
  moved(
    "a column put in at the left",
    (hand, at) => {
      hand.insertColumn(at);
    },
    (at) => beside(at),
  ),
  under("a blank row between two lines", () => undefined),
  under("a line that goes on with the action above", (hand, plan, line) => {
    const at = cellIn(plan, line, "action");
    if (at) hand.type(at, line.action.text);
  }),
  change("a note and a signature under the table", (plan) => (hand) => {
    const row = lastRow(plan) + 3;
    hand.type(
      { sheet: plan.sheet, row, column: plan.area.left },
      "NB : montants arrondis à l'euro",
    );
    hand.type(
      { sheet: plan.sheet, row: row + 1, column: plan.area.left },
      "Fait à Mâcon, le 15 octobre",
    );
  }),
  change("a format down to the last row of the sheet", (plan) => (hand) => {
    hand.setFormat({ sheet: plan.sheet, row: 1048576, column: plan.area.left }, "0.00");
  }),
  rewritten(
    "« TOTAL » under the green table",
    ({ recap }) => recap?.total?.label,
    () => "TOTAL",
  ),
  change("the green table's total unnamed", ({ recap }) => {
    const total = recap?.total;
    return total && euros(total.state) !== 0
      ? (hand) => {
          hand.clear(total.label.at);
        }
      : null;
  }),
  rewritten(
    "« P304 » in the green table",
    ({ recap }) => recap?.lines.find(({ source }) => source === "BOP 304")?.label,
    () => "P304",
  ),
  {
    name: "the green table's title blanked",
    seed: ({ plan }) =>
      plan.recap && {
        gesture: (hand) => {
          if (plan.recap) hand.clear(plan.recap.title.at);
        },
        removes: without("edition-year-mismatch", plan.recap.title.at),
      },
  },
  {
    name: "the columns of the green table swapped",
    seed: ({ plan }) => {
      const { recap } = plan;
      if (
        !recap ||
        recap.lines.some((line) =>
          [line.state, line.department].some(({ formula }) => formula !== null),
        )
      )
        return null;
      const rows = [
        ...recap.lines,
        ...(recap.total && recap.total.state.formula === null ? [recap.total] : []),
      ];
      return {
        gesture: (hand) => {
          hand.swap(recap.stateHeader.at, recap.departmentHeader.at);
          for (const { state, department } of rows) hand.swap(state.at, department.at);
        },
      };
    },
  },
  change("a zero of the green table blanked", (plan) => {
    const line = emptyRecapLine(plan);
    const cell = line && [line.state, line.department].find((one) => euros(one) === 0);
    return cell
      ? (hand) => {
          hand.clear(cell.at);
        }
      : null;
  }),
  change("the green table's amounts as formulas", (plan) => {
    const line = plan.recap?.lines.find(({ state }) => euros(state) !== 0);
    return line
      ? (hand) => {
          hand.type(line.state.at, `=${String(euros(line.state)).replace(".", ",")}`);
        }
      : null;
  }),
  change("a share of an objective paid on its other line", (plan) => {
    const [one, two] = [
      plan.lines.find(
        (line, index) =>
          euros(line.department) > 0 &&
          plan.lines[index + 1]?.opens.length === 0 &&
          plan.lines[index + 1]?.source?.sources.join() === line.source?.sources.join(),
      ),
      undefined,
    ];
    const other = one && plan.lines[plan.lines.indexOf(one) + 1];
    if (
      !one?.department ||
      !other?.department ||
      two ||
      !withRecap(plan.edition) ||
      one.total?.formula == null
    )
      return null;
    const [from, to] = [one.department, other.department];
    const sum = euros(from) + euros(to);
    return (hand) => {
      hand.clear(from.at);
      hand.type(to.at, sum);
    };
  }),
];
