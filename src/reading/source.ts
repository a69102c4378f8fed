export { onlySourceIn, readSource, sourceText, sourcesIn } from "./vocabulary/sources";
