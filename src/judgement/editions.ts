import type { Edition } from "../plan/edition";

/** Every edition. */
export const always = (): boolean => true;

/** A green table recapitulates the totals. */
export const withRecap = (edition: Edition): boolean => edition.recap !== null;

/** A cell of its own holds the number of each objective. */
export const withNumbers = ({ facts }: Edition): boolean => !facts.numberInWording;

/** The template has a line for each of its objectives: one that is absent was deleted. */
export const withObjectiveList = ({ facts }: Edition): boolean => facts.listsObjectives;

/** The template demands some of its objectives. */
export const withMandatory = ({ objectives }: Edition): boolean =>
  objectives.some((objective) => objective.mandatory === true);

/** The template says under which engagement each objective stands. */
export const withEngagements = ({ facts }: Edition): boolean => facts.objectivesUnderEngagements;

/** A cell names the source of each line. */
export const withSourceCells = ({ facts }: Edition): boolean => !facts.columnPerSource;

/** The State's money has a column for each source. */
export const withSourceColumns = ({ facts }: Edition): boolean => facts.columnPerSource;

/** An objective leaves its source cell the choice between two sources. */
export const withChoice = (edition: Edition): boolean =>
  withSourceCells(edition) && edition.objectives.some(({ sources }) => sources.length > 1);

/** A column « Autres financements » that stays out of the totals and names its source. */
export const withOtherFunding = ({ columns, facts }: Edition): boolean =>
  !facts.otherInTotal && columns.some((column) => column.role === "other");

/** Each engagement's line bears the subtotals of the lines below. */
export const withSubtotals = ({ facts }: Edition): boolean => facts.subtotalsAbove;

/** The table ends with its grand total. */
export const withGrandTotal = ({ facts }: Edition): boolean => facts.grandTotalBelow;
