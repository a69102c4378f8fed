import { changed, outputs, stored, type Given, type Outputs } from "./outputs";

describe("the commands give what they gave", () => {
  let now: Outputs;
  beforeAll(async () => {
    now = await outputs();
  }, 120_000);

  test("check --json, word for word, for every fixture", () => {
    expect(now.checks).toEqual(stored().checks);
  });

  // Wanted? `npm run outputs -- --record`, and read what git says of test/outputs/stored.
  test("every command, in what it prints and writes, for every fixture", () => {
    expect(changed(stored(), now)).toEqual([]);
  });
});

describe("a change is seen", () => {
  const given = (printed: string, written: string | null = null): Given => ({
    status: 0,
    printed,
    written,
  });
  const of = (commands: Record<string, Given>): Outputs => ({ given: { a: commands }, checks: {} });

  test.each([
    ["in what is printed", of({ fill: given("1") }), of({ fill: given("2") })],
    ["in what is written", of({ fill: given("1", "x") }), of({ fill: given("1", "y") })],
    ["of a command that came", of({}), of({ fill: given("1") })],
    ["of a command that went", of({ fill: given("1") }), of({})],
  ])("%s", (_, before, after) => {
    expect(changed(before, after)).toEqual(["a: fill"]);
  });
});
