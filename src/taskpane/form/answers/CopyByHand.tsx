import { Button } from "@fluentui/react-components";
import { TextToCopy } from "../../parts/TextToCopy";
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
      <TextToCopy text={item.answer.value} rows={2} className={styles.warning} />
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
