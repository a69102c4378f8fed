import { useEffect, useState, type ComponentType } from "react";
import { LoadFailed } from "./LoadFailed";
import { Waiting } from "./Waiting";

/**
 * A component whose code is loaded when it is first drawn. Meanwhile `waiting` shows, if that
 * lasts; when the network refuses, a sentence and « Réessayer » stand in its place (React's own
 * `lazy` would keep the refusal for good).
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: string | null,
) {
  return function Later(props: Props) {
    const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(null);
    const [attempt, setAttempt] = useState(0);
    const [isRefused, setRefused] = useState(false);
    useEffect(() => {
      let isOver = false;
      load().then(
        (component) => {
          if (!isOver) {
            setLoaded(() => component);
          }
        },
        () => {
          if (!isOver) {
            setRefused(true);
          }
        },
      );
      return () => {
        isOver = true;
      };
    }, [attempt]);
    if (Loaded) {
      return <Loaded {...props} />;
    }
    if (isRefused) {
      const retry = () => {
        setRefused(false);
        setAttempt(attempt + 1);
      };
      return <LoadFailed onRetry={retry} />;
    }
    return waiting === null ? null : <Waiting label={waiting} />;
  };
}
