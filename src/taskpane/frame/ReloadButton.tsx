import { Button } from "@fluentui/react-components";

/** Loads the pane again from the start; the workbook is not touched. */
export function ReloadButton() {
  return (
    <Button
      size="small"
      appearance="primary"
      onClick={() => {
        globalThis.location.reload();
      }}
    >
      Recharger
    </Button>
  );
}
