import fc from "fast-check";
import { remembered } from "../../src/plan/remembered";

/** A function that tells how often it was asked. */
function counting() {
  const asked: string[] = [];
  const of = (text: string) => {
    asked.push(text);
    return text.toUpperCase();
  };
  return { asked, of };
}

describe("a function that remembers", () => {
  it("gives what the function gives, whatever is asked before", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4 })), (texts) => {
        const { of } = counting();
        const shortMemory = remembered(of, { most: 3, longest: 3 });
        expect(texts.map(shortMemory)).toEqual(texts.map(of));
      }),
    );
  });

  it("asks once for a text that it remembers", () => {
    const { asked, of } = counting();
    const upper = remembered(of);
    ["fir", "ondam", "fir", "fir"].forEach((text) => upper(text));
    expect(asked).toEqual(["fir", "ondam"]);
  });

  it("remembers no more than it is allowed to", () => {
    const { asked, of } = counting();
    const upper = remembered(of, { most: 2 });
    ["a", "b", "c", "a"].forEach((text) => upper(text));
    expect(asked).toEqual(["a", "b", "c", "a"]);
  });

  it("does not remember a long text", () => {
    const { asked, of } = counting();
    const upper = remembered(of, { longest: 3 });
    ["long", "long"].forEach((text) => upper(text));
    expect(asked).toEqual(["long", "long"]);
  });
});
