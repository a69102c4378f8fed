/** A part of an address before the « @ », and a part of the name of a site. */
const LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+$/;
const SITE = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/;

/**
 * Whether the form's page takes an e-mail address: letters without accents, digits and a few signs in
 * parts that one point separates, then a site's name of at least two parts. Stricter than most.
 */
export function isFormEmail(value: string): boolean {
  const [local = "", site = "", ...more] = value.split("@");
  const parts = site.split(".");
  return (
    more.length === 0 &&
    local.split(".").every((part) => LOCAL.test(part)) &&
    parts.length > 1 &&
    parts.every((part) => SITE.test(part))
  );
}
