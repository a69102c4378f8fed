/**
 * A cell of an example: a value, « ^ » for one merged with the cell above, a formula with its result.
 */
export type ExampleCell = string | number | readonly [formula: string, result: number];

/**
 * Rows of a table of the 2024 edition that begins on row 5, by column: A measure, B number, C objective, D action,
 * E partners, F source, G Département, H État, I total, J other funding. The last row is the one that is judged.
 */
export type Example = readonly Readonly<Record<string, ExampleCell>>[];
