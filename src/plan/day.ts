/** The day that Excel holds as a number of days since 1900, at midnight UTC; hours left out. */
export function dayOf(days: number): Date {
  return new Date(Date.UTC(1899, 11, 30 + Math.trunc(days)));
}
