import { shortened } from "../../src/plan/shortened";

test.each([
  ["court", 5, "court"],
  ["Renforcer la prévention", 15, "Renforcer la…"],
  ["Renforcer la prévention", 12, "Renforcer la…"],
  ["anticonstitutionnellement", 4, "anti…"],
])("%j in %i characters", (text, longest, expected) => {
  expect(shortened(text, longest)).toBe(expected);
});
