import { byId } from "./dom";

export type Theme = "light" | "dark";

const KEY = "plan-action-theme";

/** The theme of the page, the system's until the user chooses; `onChange` is called at once too. */
export function followTheme(onChange: (theme: Theme) => void): void {
  const button = byId("theme", HTMLButtonElement);
  const system = matchMedia("(prefers-color-scheme: dark)");
  const chosen = localStorage.getItem(KEY);
  let theme: Theme =
    chosen === "light" || chosen === "dark" ? chosen : system.matches ? "dark" : "light";
  const apply = () => {
    document.documentElement.dataset.theme = theme;
    button.setAttribute("aria-pressed", String(theme === "dark"));
    onChange(theme);
  };
  button.addEventListener("click", () => {
    theme = theme === "dark" ? "light" : "dark";
    localStorage.setItem(KEY, theme);
    apply();
  });
  apply();
}
