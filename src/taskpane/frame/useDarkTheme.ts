import { useEffect, useState } from "react";
import { isDarkTheme, type OfficeStart } from "../../excel/office";

/** Whether to be dark: as Excel is (known once Office is there), else as the system is. */
export function useDarkTheme(start: Promise<OfficeStart>): boolean {
  const [isDark, setDark] = useState(isDarkTheme);
  useEffect(() => {
    const update = () => {
      setDark(isDarkTheme());
    };
    void start.then(update);
    const system = globalThis.matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", update);
    // Excel tells nothing when its theme changes: one looks again when the pane is come back to.
    globalThis.addEventListener("focus", update);
    return () => {
      system.removeEventListener("change", update);
      globalThis.removeEventListener("focus", update);
    };
  }, [start]);
  return isDark;
}
