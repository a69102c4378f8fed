import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";

interface Props {
  readonly label: string;
  /** The endings that it takes: « .html,.htm ». */
  readonly accept: string;
  readonly isBusy: boolean;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
  readonly onChoose: (file: File) => void;
}

/** A button that asks for a file of this computer. */
export function FilePicker({ label, accept, isBusy, appearance = "secondary", onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size="small"
        appearance={appearance}
        disabledFocusable={isBusy}
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          // The same file, corrected, can be chosen again.
          target.value = "";
        }}
      />
    </>
  );
}
