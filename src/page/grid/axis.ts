/** The rows or the columns of a sheet laid end to end, in pixels. A hidden one has no size. */
export class Axis {
  readonly #ends: Float64Array;

  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.#ends = new Float64Array(count);
    let end = 0;
    for (let index = 0; index < count; index += 1) {
      end += sizeOf(index);
      this.#ends[index] = end;
    }
  }

  /** Where `index` begins; the whole length for `count` and beyond. */
  start(index: number): number {
    if (index <= 0) return 0;
    return this.#ends[Math.min(index, this.count) - 1] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** From the start of `first` to the end of `last`. */
  span(first: number, last: number): number {
    return this.start(last + 1) - this.start(first);
  }

  get length(): number {
    return this.start(this.count);
  }

  isHidden(index: number): boolean {
    return this.size(index) === 0;
  }

  /** The one that holds this pixel: the first when before all, the last when after all. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? 0) > pixel) high = middle;
      else low = middle + 1;
    }
    return Math.max(low, 0);
  }

  /** The visible ones among first…last. */
  visible(first: number, last: number): number[] {
    const found: number[] = [];
    for (let index = Math.max(first, 0); index <= Math.min(last, this.count - 1); index += 1) {
      if (!this.isHidden(index)) found.push(index);
    }
    return found;
  }

  /** The next visible one after `index` in the direction of `step` (±1); `index` when there is none. */
  next(index: number, step: 1 | -1): number {
    for (let other = index + step; other >= 0 && other < this.count; other += step) {
      if (!this.isHidden(other)) return other;
    }
    return index;
  }
}
