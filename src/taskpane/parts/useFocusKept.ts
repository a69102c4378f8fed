import { useEffect, useRef, type RefObject } from "react";

/** What an element is given so that the focus is known to be inside it. */
export interface FocusWatch {
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * Keeps the focus inside: when what had it goes away with what was done (a field kept, a notice
 * hidden), one goes on from `refuge`, not from the top of the document.
 */
export function useFocusKept(refuge: RefObject<HTMLElement | null>): FocusWatch {
  const isInside = useRef(false);
  useEffect(() => {
    if (isInside.current && document.activeElement === document.body) {
      refuge.current?.focus({ preventScroll: true });
    }
  });
  return {
    onFocus: () => {
      isInside.current = true;
    },
    onBlur: () => {
      isInside.current = false;
    },
  };
}
