import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Excel's density: Fluent's middle size is a web page's (14 / 20 px). */
const DENSITY = { fontSizeBase300: "13px", lineHeightBase300: "18px" } satisfies Partial<Theme>;

/** The pane's theme: Fluent's own, at Excel's density. */
export const paneTheme = (isDark: boolean): Theme => (isDark ? DARK : LIGHT);

const LIGHT: Theme = { ...webLightTheme, ...DENSITY };
const DARK: Theme = { ...webDarkTheme, ...DENSITY };
