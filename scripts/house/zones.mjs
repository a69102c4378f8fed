// boundaries.mjs as lint takes it: zones for import-x/no-restricted-paths.
import { readdirSync } from "node:fs";
import path from "node:path";
import { BESIDE, OWN, SHIPPED } from "../../boundaries.mjs";

const nameOf = (floor) => (typeof floor === "string" ? floor : floor.room);

/** Every room and its own, as folders under src (« taskpane/form »), whatever their floors. */
export function rooms(floors = [...SHIPPED, ...BESIDE], folder = "") {
  return floors.flat().flatMap((floor) => {
    if (floor === OWN) return [];
    const name = path.posix.join(folder, nameOf(floor));
    return [name, ...rooms(floor.floors ?? [], name)];
  });
}

/** The folders of src that Excel's bundle may be made of. */
export const shipped = () => SHIPPED.map(nameOf);

/** Those that never go there. */
export const beside = () => BESIDE.map(nameOf);

/**
 * The zones that hold the house, paths from the project's root: what stands in `target` imports
 * nothing of `from`, but for what `except` names, from there.
 * @param {string} root the project's folder
 */
export function zones(root) {
  const house = [...SHIPPED, ...BESIDE];
  return [
    ...withFloors(root, "src", house),
    ...house.flatMap((floor) => (floor.sees ? [blinkered(floor)] : [])),
    zone("src", ".", ["./src", "./node_modules"], "src n'importe rien du dehors."),
  ];
}

const zone = (target, from, except, message) => ({ target, from, except, message });

/** Each floor is kept from those above it and beside it; then the same in each of its rooms. */
function withFloors(root, folder, floors) {
  return floors.flatMap((level, height) =>
    [level].flat().flatMap((floor) => {
      const beside = [level].flat().filter((one) => one !== floor);
      const above = [...beside, ...floors.slice(height + 1).flat()];
      const kept = above.flatMap((one) => pathsOf(root, folder, one));
      const message = `${path.posix.join(folder, nameOf(floor))} n'importe que des étages sous lui (boundaries.mjs).`;
      return [
        ...pathsOf(root, folder, floor).flatMap((target) =>
          kept.map((from) => zone(target, from, [], message)),
        ),
        ...withFloors(root, path.posix.join(folder, nameOf(floor)), floor.floors ?? []),
      ];
    }),
  );
}

/** A room's folder; for OWN, the files that stand in the room itself. */
function pathsOf(root, folder, floor) {
  if (floor !== OWN) return [path.posix.join(folder, nameOf(floor))];
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.posix.join(folder, entry.name));
}

/** Of all src, a room that sees little sees that, and itself. */
function blinkered({ room, sees }) {
  const except = [room, ...sees].map((one) => `./${one}`);
  return zone(`src/${room}`, "src", except, `src/${room} ne voit que ${sees.join(", ")}.`);
}
