/** Does one thing at a time, in the order asked. */
export type Queue = (job: () => Promise<void>) => void;

/** Jobs see to their own failures; one that throws all the same stops none of the next. */
export function makeQueue(): Queue {
  let last: Promise<void> = Promise.resolve();
  return (job) => {
    last = last.then(job).catch(() => undefined);
  };
}
