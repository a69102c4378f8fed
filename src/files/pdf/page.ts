/** A piece of text where it stands on its page, in points from the bottom left. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Of its base line. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line drawn on the page: a border of a table, as a rule. */
export interface Rule {
  readonly isVertical: boolean;
  /** Its x where it is vertical, else its y. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a page of a PDF holds. */
export interface PdfPage {
  /** Counted from 1. */
  readonly number: number;
  readonly texts: readonly PlacedText[];
  readonly rules: readonly Rule[];
}
