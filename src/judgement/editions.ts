import type { Edition } from "../plan/edition";

/** Every edition. */
export const always = (): boolean => true;

/** Editions with a green table and a number for each objective: 2023, 2024, 2025 and those to come. */
export const withRecap = (edition: Edition): boolean => edition.recap !== null;

/** 2022: a column for each source, subtotals above their lines. */
export const withSubtotals = (edition: Edition): boolean => edition.hasSubtotals;

/** 2023 and 2024: an objective that leaves the choice between two sources. */
export const withChoice = (edition: Edition): boolean =>
  edition.recap !== null && edition.objectives.some((objective) => objective.sources.length > 1);

/** 2023 and 2024: a column « Autres financements » that names its source. */
export const withOtherFunding = (edition: Edition): boolean =>
  edition.recap !== null && edition.columns.some((column) => column.role === "other");
