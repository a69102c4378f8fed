import { useEffect, useRef, useState, type ReactNode } from "react";

/** How far from what is in sight a chunk is drawn, in pixels. */
const AHEAD = 600;
/** What a finding that was never drawn is taken to measure, in pixels. */
const USUAL_HEIGHT = 66;

interface Props {
  readonly count: number;
  /** To be drawn wherever it stands: it holds what is open or focused. */
  readonly isNeeded: boolean;
  readonly children: ReactNode;
}

/** Some of a long list, drawn while it is near what is in sight; else a blank of the same height. */
export function Chunk({ count, isNeeded, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  const [height, setHeight] = useState(count * USUAL_HEIGHT);
  useEffect(() => {
    const element = place.current;
    if (!element) {
      return undefined;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last) {
          if (!last.isIntersecting && last.boundingClientRect.height > 0) {
            setHeight(last.boundingClientRect.height);
          }
          setNear(last.isIntersecting);
        }
      },
      { root: element.closest("[role=tabpanel]"), rootMargin: `${String(AHEAD)}px 0px` },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  const isDrawn = isNear || isNeeded;
  return (
    <div ref={place} role="none" style={isDrawn ? undefined : { height: `${String(height)}px` }}>
      {isDrawn ? children : null}
    </div>
  );
}
