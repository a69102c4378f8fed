import { FluentProvider } from "@fluentui/react-components";
import type { OfficeStart } from "../excel/office";
import { ErrorBoundary } from "./frame/ErrorBoundary";
import { Pane } from "./frame/Pane";
import { StartGate } from "./frame/StartGate";
import { paneTheme } from "./frame/theme";
import { useDarkTheme } from "./frame/useDarkTheme";

/** The add-in's pane, in Excel's own theme. */
export function App({ start }: { readonly start: Promise<OfficeStart> }) {
  const isDark = useDarkTheme(start);
  return (
    <FluentProvider
      theme={paneTheme(isDark)}
      style={{ height: "100%", colorScheme: isDark ? "dark" : "light" }}
    >
      <ErrorBoundary>
        <StartGate start={start}>
          <Pane />
        </StartGate>
      </ErrorBoundary>
    </FluentProvider>
  );
}
