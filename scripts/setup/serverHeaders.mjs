// The headers of the real servers, read in their own configurations: what the workbench serves is
// held by the policy that holds in a département.
import { readFileSync } from "node:fs";
import path from "node:path";

/**
 * What a server adds to its answers.
 * @param {string} file a configuration of nginx or Apache, written as those of docs/serveur are
 * @returns {(pathname: string) => Record<string, string>}
 */
export function headersIn(file) {
  const text = readFileSync(file, "utf8").replace(/^\s*#.*$/gm, "");
  return text.includes("<VirtualHost") ? apacheHeaders(text) : nginxHeaders(text);
}

function nginxHeaders(text) {
  const headers = [...text.matchAll(/^\s*add_header\s+(\S+)\s+("[^"]*"|\$\w+)(?: always)?;/gm)];
  const maps = new Map(
    [...text.matchAll(/^map \$uri (\$\w+) \{\n([\s\S]*?)\n\}/gm)].map(([, variable, body]) => [
      variable,
      choiceIn(body),
    ]),
  );
  return (pathname) =>
    Object.fromEntries(
      headers.map(([, name, value]) => [name, maps.get(value)?.(pathname) ?? unquoted(value)]),
    );
}

/** The lines of a `map`: a default, and values for the addresses that match a pattern. */
function choiceIn(body) {
  const lines = [...body.matchAll(/^\s*(?:default|"~([^"]+)")\s+("[^"]*");/gm)];
  return (pathname) => {
    const found = lines.find(([, pattern]) => pattern && new RegExp(pattern).test(pathname));
    const [, , value] = found ?? lines.find(([, pattern]) => !pattern);
    return unquoted(value);
  };
}

function apacheHeaders(text) {
  const BLOCK = /<FilesMatch "([^"]+)">([\s\S]*?)<\/FilesMatch>/g;
  const headersOf = (part) =>
    [...part.matchAll(/^\s*Header (?:always )?set (\S+) ("[^"]*")/gm)].map(([, name, value]) => [
      name,
      unquoted(value),
    ]);
  const everywhere = headersOf(text.replace(BLOCK, ""));
  const blocks = [...text.matchAll(BLOCK)].map(([, pattern, body]) => [
    new RegExp(pattern),
    headersOf(body),
  ]);
  return (pathname) =>
    Object.fromEntries([
      ...everywhere,
      // « FilesMatch » looks at the file's name alone.
      ...blocks.flatMap(([pattern, headers]) =>
        pattern.test(path.posix.basename(pathname)) ? headers : [],
      ),
    ]);
}

const unquoted = (value) => value.replace(/^"|"$/g, "");
