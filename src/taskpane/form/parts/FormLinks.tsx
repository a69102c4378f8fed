import { formAddress } from "../../../survey/form/address";
import { OpenLink } from "./OpenLink";

interface Props {
  /** Where the form is; several when the workbook names several, none when nobody told it. */
  readonly addresses: readonly string[];
  readonly label: string;
}

/** The form as a link, by words that read on without it. */
export function FormLinks({ addresses, label }: Props) {
  const [first, ...others] = addresses;
  if (first === undefined) return label;
  if (others.length === 0) {
    return <OpenLink address={first}>{label}</OpenLink>;
  }
  return (
    <>
      {`${label} (`}
      {addresses.map((address, index) => (
        <span key={address}>
          {index === 0 ? "" : " ou "}
          <OpenLink address={address}>{formAddress(address)?.alias ?? address}</OpenLink>
        </span>
      ))}
      {")"}
    </>
  );
}
