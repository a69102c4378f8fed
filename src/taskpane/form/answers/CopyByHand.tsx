import { Button } from "@fluentui/react-components";
import { useFormStyles } from "../parts/formStyles";
import type { CopyItem } from "./copyView";

interface Props {
  readonly item: CopyItem;
  readonly onTick: (item: CopyItem) => void;
}

/** Where the clipboard is refused: the text, ready to be copied by hand. */
export function CopyByHand({ item, onTick }: Props) {
  const styles = useFormStyles();
  return (
    <>
      <span role="alert" className={styles.warning}>
        Le presse-papiers est refusé. Sélectionnez le texte, puis copiez-le (Ctrl + C).
      </span>
      <textarea
        readOnly
        rows={2}
        aria-label="Texte à copier"
        value={item.answer.value}
        style={{ font: "12px monospace" }}
        onFocus={({ target }) => {
          target.select();
        }}
      />
      <span>
        <Button
          size="small"
          onClick={() => {
            onTick(item);
          }}
        >
          C&apos;est copié
        </Button>
      </span>
    </>
  );
}
