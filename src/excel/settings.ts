/** A conditional format that we put in the workbook. */
export interface RememberedMark {
  /** The worksheet's id, which outlives a change of name. */
  readonly sheet: string;
  readonly format: string;
}

/** Keys of what the add-in keeps in the workbook. */
export const MARKS_KEY = "plan-action.marks";

/** What the add-in keeps in the workbook, as it was last read. */
export type Settings = ReadonlyMap<string, unknown>;

/** Settings once loaded and synced. */
export function settingsMap(loaded: Excel.SettingCollection): Settings {
  return new Map(loaded.items.map((setting): [string, unknown] => [setting.key, setting.value]));
}

/** Our marks as the settings tell them; anything else that stands there is ignored. */
export function rememberedMarks(settings: Settings): readonly RememberedMark[] {
  const stored = settings.get(MARKS_KEY);
  return Array.isArray(stored) ? stored.filter(isRememberedMark) : [];
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
