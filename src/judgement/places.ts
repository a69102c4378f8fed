/** The place of the first item at or after a row, among items that stand in the sheet's order; their number when none does. */
export function placeFrom<Item>(
  items: readonly Item[],
  row: number,
  rowOf: (item: Item) => number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && rowOf(item) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that stand on the rows from one to another, bounds included. */
export function between<Item extends { readonly row: number }>(
  items: readonly Item[],
  from: number,
  to: number,
): Item[] {
  const rowOf = (item: Item) => item.row;
  return items.slice(placeFrom(items, from, rowOf), placeFrom(items, to + 1, rowOf));
}
