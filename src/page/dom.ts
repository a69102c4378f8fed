/** An element of index.html. Throws when the page does not have it, or has another kind. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`#${id} is missing from index.html`);
  return element;
}
