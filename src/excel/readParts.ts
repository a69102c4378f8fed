import { toFailure } from "./failure";
import { halves, mayFit, narrow, type Part } from "./parts";
import { queuePart, type QueuedPart } from "./sheetQueue";

/** How parts are read, and for whom. */
export interface Reading {
  readonly context: Excel.RequestContext;
  /** The id of the sheet that the officer looks at: it comes first. */
  readonly active: string;
  readonly withMerges: boolean;
}

/** What was read, and what no answer could hold. */
export interface PartsRead {
  readonly read: readonly QueuedPart[];
  readonly leftOut: readonly Part[];
}

const NOTHING: PartsRead = { read: [], leftOut: [] };

/**
 * Reads parts of sheets, in one trip whenever an answer can hold them all; else those that matter
 * most, in as many as it takes.
 * @param besides queues what else is asked along with the first of them
 */
export async function readParts(
  reading: Reading,
  parts: readonly Part[],
  besides?: () => void,
): Promise<PartsRead> {
  if (parts.length === 0 && !besides) {
    return NOTHING;
  }
  const all = mayFit(parts) ? await tryAtOnce(reading, parts, besides) : null;
  if (all) {
    return all;
  }
  const { groups, leftOut } = narrow(parts, reading.active);
  const some = await readGroups(reading, groups.length === 0 ? [[]] : groups, besides);
  return together({ read: [], leftOut }, some);
}

/** Reads groups of parts, a trip each. */
async function readGroups(
  reading: Reading,
  groups: readonly (readonly Part[])[],
  besides?: () => void,
): Promise<PartsRead> {
  const [first, ...others] = groups;
  if (!first) {
    return NOTHING;
  }
  const asked =
    (await tryAtOnce(reading, first, besides)) ??
    // Longer texts than in most sheets: half by half.
    (await (isSingle(first)
      ? { read: [], leftOut: first }
      : readGroups(reading, inTwo(first), besides)));
  return together(asked, await readGroups(reading, others));
}

/** In one trip; null where that is too much for an answer. */
async function tryAtOnce(
  { context, withMerges }: Reading,
  parts: readonly Part[],
  besides?: () => void,
): Promise<PartsRead | null> {
  const queued = parts.map((part) => queuePart(part, withMerges));
  besides?.();
  try {
    await context.sync();
  } catch (error) {
    if (toFailure(error).kind === "too-large") {
      return null;
    }
    throw error;
  }
  const isRead = ({ used }: QueuedPart) => Array.isArray(used.values as unknown);
  return {
    read: queued.filter(isRead),
    // Beyond five million cells Excel may give no values instead of an error.
    leftOut: queued.filter((one) => !isRead(one)).map(({ part }) => part),
  };
}

function isSingle(parts: readonly Part[]): boolean {
  return inTwo(parts).length === 0;
}

function inTwo(parts: readonly Part[]): readonly (readonly Part[])[] {
  const [only, ...others] = parts;
  if (only && others.length === 0) {
    return halves(only).map((half) => [half]);
  }
  const middle = Math.ceil(parts.length / 2);
  return parts.length === 0 ? [] : [parts.slice(0, middle), parts.slice(middle)];
}

function together(one: PartsRead, other: PartsRead): PartsRead {
  return { read: [...one.read, ...other.read], leftOut: [...one.leftOut, ...other.leftOut] };
}
