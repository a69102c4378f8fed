import { useEffect, useState } from "react";

/** Under this, progress that appears and goes is only noise. Milliseconds. */
const LATE = 300;

/** Whether something has been going on for long: more than 300 ms unless said otherwise. */
export function useLate(isGoingOn: boolean, after = LATE): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isGoingOn) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setLate(true);
    }, after);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isGoingOn, after]);
  return isGoingOn && isLate;
}
