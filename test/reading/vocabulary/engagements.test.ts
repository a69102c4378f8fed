import { engagementOf } from "../../../src/reading/vocabulary/engagements";
import { annexe2024, plan2025 } from "../../plans/plan";

const ENGAGEMENT_1 = annexe2024.engagements[0] ?? "";

describe("the engagement that a heading names", () => {
  test.each([
    ["the template's words", ENGAGEMENT_1, 0],
    ["its number is enough", "Engagement 2", 1],
    ["its number and other words", "ENGAGEMENT 2 : sécuriser", 1],
    ["« n° »", "Engagement n°3 - agir", 2],
    ["« n° » with a space", "Engagement n° 4 : avenir", 3],
    ["the words without « Engagement 1 »", ENGAGEMENT_1.replace(/^.*?:\s*/, ""), 0],
    ["the conditions, which have no number", "Conditions pour y parvenir", 4],
    ["a number that no edition has", "Engagement 9 : autre", null],
    ["the last words alone, too short", "protection", null],
    ["another text", "Actions hors engagement", null],
    ["nothing", "", null],
  ])("%s", (_, text, place) => {
    expect(engagementOf(text, annexe2024)).toBe(place);
  });

  test("2025's headings are known by their words", () => {
    plan2025.engagements.forEach((engagement, place) => {
      expect(engagementOf(engagement, plan2025)).toBe(place);
    });
  });
});
