/** Who pays: the State or the Département. Every amount of the green table is of one of the two. */
export const SIDES = ["state", "department"] as const;

export type Side = (typeof SIDES)[number];

/** As people are told. */
export const SIDE_NAMES: Readonly<Record<Side, string>> = {
  state: "État",
  department: "Département",
};
