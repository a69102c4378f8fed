/** A conditional format that we put in the workbook. */
export interface RememberedMark {
  /** The worksheet's id, which outlives a change of name. */
  readonly sheet: string;
  readonly format: string;
}

/** Keys of what the add-in keeps in the workbook. */
export const MARKS_KEY = "plan-action.marks";
/** Stands there while marks are being put, and stays if that is cut short: some may stand unremembered. */
export const MARKING_KEY = "plan-action.marking";
/** Names the sheet « Constats » that an annotated copy brought along. */
export const ANNOTATION_KEY = "plan-action.annotation";

/** What the add-in keeps in the workbook, as it was last read. */
export type Settings = ReadonlyMap<string, unknown>;

/**
 * Asks for some settings along with the next sync, by their keys: the form that the workbook keeps
 * can be large, and is of no use to a check. What is answered gives them, once synced.
 */
export function queueSettings(workbook: Excel.Workbook, keys: readonly string[]): () => Settings {
  const queued = keys.map((key) => {
    const setting = workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    return { key, setting };
  });
  return () =>
    new Map(
      queued.flatMap(({ key, setting }): [string, unknown][] =>
        setting.isNullObject ? [] : [[key, setting.value]],
      ),
    );
}

/** Our marks as the settings tell them; anything else that stands there is ignored. */
export function rememberedMarks(settings: Settings): readonly RememberedMark[] {
  const stored = settings.get(MARKS_KEY);
  return Array.isArray(stored) ? stored.filter(isRememberedMark) : [];
}

/** Whether marks of ours stand in the workbook, or may. */
export function mayBeMarked(settings: Settings): boolean {
  return rememberedMarks(settings).length > 0 || settings.has(MARKING_KEY);
}

function isRememberedMark(value: unknown): value is RememberedMark {
  return (
    typeof value === "object" &&
    value !== null &&
    "sheet" in value &&
    typeof value.sheet === "string" &&
    "format" in value &&
    typeof value.format === "string"
  );
}
