import { nextPlace } from "../../src/taskpane/header/Tabs";

describe("The keys of a list of tabs", () => {
  it.each([
    ["ArrowRight", 0, 1],
    ["ArrowRight", 2, 0],
    ["ArrowLeft", 0, 2],
    ["ArrowLeft", 2, 1],
    ["Home", 2, 0],
    ["End", 0, 2],
    ["Enter", 1, null],
    ["a", 1, null],
  ])("%s from place %i of three leads to %j", (key, place, next) => {
    expect(nextPlace(key, place, 3)).toBe(next);
  });
});
