import { Decimal } from "decimal.js";
import {
  ZERO,
  amountOfNumber,
  formatEuros,
  formatWholeEuros,
  formatGap,
  formatPlain,
  isLess,
  isZero,
  sameAmount,
  sum,
} from "../../src/plan/money";

const euros = (amount: number | string) => new Decimal(amount);
const NARROW = "\u202F";
const NO_BREAK = "\u00A0";

describe("a cell's number is kept to Excel's fifteen digits", () => {
  test.each([
    [0.1 + 0.2, "0.3"],
    [1_692_424, "1692424"],
    [-12.345, "-12.345"],
    [123_456_789.12, "123456789.12"],
    [0, "0"],
    [999_999_999_999_999, "999999999999999"],
    [1_234_567_890_123_456, "1234567890123460"],
    [-1_234_567_890_123_456, "-1234567890123460"],
  ])("%d", (value, amount) => {
    expect(amountOfNumber(value).toString()).toBe(amount);
  });
});

describe("a difference below half a cent is none", () => {
  test.each([
    ["150", "150.004", true],
    ["150", "150.0049", true],
    ["150", "150.005", false],
    ["150.01", "150", false],
    // Both are shown « 150,01 »: a finding would say that it is not itself.
    ["150.005", "150.01", true],
    ["150.005", "150.0149", true],
    ["150.0149", "150.0199", false],
    ["-1", "1", false],
    ["150.004", "150", true],
  ])("%s and %s", (one, other, same) => {
    expect(sameAmount(euros(one), euros(other))).toBe(same);
    expect(sameAmount(euros(other), euros(one))).toBe(same);
  });

  test("nothing to the cent is zero", () => {
    expect(isZero(euros("-0.004"))).toBe(true);
    expect(isZero(euros("0.005"))).toBe(false);
  });

  test("less means less by half a cent or more", () => {
    expect(isLess(euros("99.99"), euros(100))).toBe(true);
    expect(isLess(euros("99.996"), euros(100))).toBe(false);
    expect(isLess(euros(100), euros("99.99"))).toBe(false);
    expect(isLess(euros(100), euros(100))).toBe(false);
  });
});

test("sums are exact", () => {
  expect(sum([euros("0.1"), euros("0.2"), euros("-0.3")]).isZero()).toBe(true);
  expect(sum([euros(843_728), euros(370_395), euros(478_301)]).toString()).toBe("1692424");
  expect(sum([])).toBe(ZERO);
});

describe("the report writes a point and two decimals", () => {
  test.each([
    ["1692424", "1692424.00"],
    ["0.5", "0.50"],
    ["-1000", "-1000.00"],
    ["-0.001", "0.00"],
    ["2.345", "2.35"],
  ])("%s", (amount, text) => {
    expect(formatPlain(euros(amount))).toBe(text);
  });
});

describe("the officer reads euros with narrow no-break spaces", () => {
  test.each([
    ["0", `0,00${NO_BREAK}€`],
    ["999.9", `999,90${NO_BREAK}€`],
    ["1000", `1${NARROW}000,00${NO_BREAK}€`],
    ["62334.05", `62${NARROW}334,05${NO_BREAK}€`],
    ["1692424", `1${NARROW}692${NARROW}424,00${NO_BREAK}€`],
    ["-1234567.89", `−1${NARROW}234${NARROW}567,89${NO_BREAK}€`],
    ["-0.004", `0,00${NO_BREAK}€`],
  ])("%s", (amount, text) => {
    expect(formatEuros(euros(amount))).toBe(text);
  });
});

describe("a sentence of sums speaks of whole euros", () => {
  test.each([
    ["3393000.49", `3${NARROW}393${NARROW}000${NO_BREAK}€`],
    ["-1234.5", `−1${NARROW}235${NO_BREAK}€`],
    ["-0.4", `0${NO_BREAK}€`],
  ])("%s", (amount, text) => {
    expect(formatWholeEuros(euros(amount))).toBe(text);
  });
});

describe("a difference has its sign", () => {
  test.each([
    ["12", `+12,00${NO_BREAK}€`],
    ["-1000", `−1${NARROW}000,00${NO_BREAK}€`],
    ["0", `0,00${NO_BREAK}€`],
    ["0.004", `0,00${NO_BREAK}€`],
  ])("%s", (amount, text) => {
    expect(formatGap(euros(amount))).toBe(text);
  });
});
