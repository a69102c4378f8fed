import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Shown } from "../state/leaving";

/** The list is one stop for the Tab key; arrows, Home and End move inside it. */
export interface ListFocus {
  /** The finding that the Tab key reaches. */
  readonly current: string | null;
  /** The finding that is to take the focus now, once it is drawn. */
  readonly wanted: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (key: string) => void;
  readonly onBlur: () => void;
}

/** Which finding has, or would have, the focus; when it goes away the next one takes its place. */
export function useListFocus(shown: readonly Shown[], opened: readonly string[]): ListFocus {
  const keys = shown.map(({ key }) => key);
  const [last, setLast] = useState<string | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const focused = useRef<{ key: string; place: number } | null>(null);
  const all = keys.join("\n");
  useEffect(() => {
    const present = all === "" ? [] : all.split("\n");
    const lost = focused.current;
    if (lost && !present.includes(lost.key)) {
      focused.current = null;
      setWanted(present[Math.min(lost.place, present.length - 1)] ?? null);
    }
  }, [all]);
  const candidates = [last, opened[0] ?? null, keys[0] ?? null];
  const current = candidates.find((key) => key !== null && keys.includes(key)) ?? null;
  return {
    current,
    wanted,
    onKeyDown: (event) => {
      const place = focused.current ? keys.indexOf(focused.current.key) : -1;
      const next = place < 0 ? undefined : keys[placeFor(event.key, place, keys.length)];
      if (next !== undefined && MOVES.includes(event.key)) {
        event.preventDefault();
        setWanted(next);
      }
    },
    onFocus: (key) => {
      focused.current = { key, place: keys.indexOf(key) };
      setLast(key);
      setWanted(null);
    },
    onBlur: () => {
      focused.current = null;
    },
  };
}

const MOVES: readonly string[] = ["ArrowDown", "ArrowUp", "Home", "End"];

/** Where a key leads from a place among `count`; the ends hold. */
function placeFor(key: string, place: number, count: number): number {
  switch (key) {
    case "ArrowDown":
      return Math.min(place + 1, count - 1);
    case "ArrowUp":
      return Math.max(place - 1, 0);
    case "Home":
      return 0;
    default:
      return count - 1;
  }
}
