import { Busy } from "./Busy";
import { useLate } from "./useLate";

/** What is being waited for; shows itself only when it lasts. */
export function Waiting({ label }: { readonly label: string }) {
  const isLate = useLate(true);
  return isLate ? (
    <p role="status" style={{ display: "flex", gap: "8px", margin: 0, padding: "16px" }}>
      <Busy />
      {label}
    </p>
  ) : null;
}
