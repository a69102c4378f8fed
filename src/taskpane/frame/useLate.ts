import { useEffect, useState } from "react";

/** Under this, progress that appears and goes is only noise. Milliseconds. */
const LATE = 300;

/** Whether something has been going on for more than 300 ms. */
export function useLate(isGoingOn: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isGoingOn) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setLate(true);
    }, LATE);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isGoingOn]);
  return isGoingOn && isLate;
}
