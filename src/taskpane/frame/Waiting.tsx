import { Spinner } from "@fluentui/react-components";
import { useLate } from "./useLate";

/** What is being waited for; shows itself only when it lasts. */
export function Waiting({ label }: { readonly label: string }) {
  const isLate = useLate(true);
  return isLate ? <Spinner size="tiny" label={label} style={{ padding: "16px" }} /> : null;
}
