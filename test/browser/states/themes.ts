import type { Workbench } from "../workbench";

type Emulated = NonNullable<Parameters<Workbench["page"]["emulateMedia"]>[0]>;

/** Excel's themes, and the system's two contrast themes: white on black, black on white. */
export const THEMES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
  "contrast-white": { colorScheme: "light", forcedColors: "active" },
} as const satisfies Record<string, Emulated>;

export type ThemeName = keyof typeof THEMES;
export const THEME_NAMES = Object.keys(THEMES) as ThemeName[];

/** Changes the system's theme and Excel's under the pane, which keeps its state. */
export async function wear({ page }: Workbench, theme: ThemeName): Promise<void> {
  await page.emulateMedia(THEMES[theme]);
  const isDark = THEMES[theme].colorScheme === "dark";
  const button = page.getByRole("button", { name: "Thème sombre" });
  if ((await button.getAttribute("aria-pressed")) === String(!isDark)) {
    // Not by the mouse: the focus stays where it is.
    await button.dispatchEvent("click");
  }
}
