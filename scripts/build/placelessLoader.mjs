// webpack: a library that asks where it stands, for Node alone, is given a place that says nothing:
// the true one is a path of the machine that builds.
export default function placelessLoader(source) {
  return source.replaceAll("import.meta.url", '"file:///pdf.mjs"');
}
