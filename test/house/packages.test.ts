import packageJson from "../../package.json";
import { packagesOf, readHouse } from "./house";

/** Copied beside the add-in for a closed network (`--env officejs=local`), never imported. */
const COPIED = "@microsoft/office-js";

test("dependencies are what ships, and nothing else", () => {
  const shipped = readHouse().shipped.flatMap(packagesOf);
  expect(Object.keys(packageJson.dependencies).sort()).toEqual(
    [...new Set([...shipped, COPIED])].sort(),
  );
});

test("what the pane is made of is among them", () => {
  expect(packagesOf("taskpane")).toEqual(expect.arrayContaining(["react", "react-dom"]));
  expect(packagesOf("plan")).toContain("decimal.js");
});
