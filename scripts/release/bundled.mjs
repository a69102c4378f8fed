/** The files of the modules that stand in some chunk: what tree shaking left out is not shipped. */
export function filesIn({ chunkGraph, modules }) {
  return [...modules]
    .filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0)
    .flatMap((module) => module.modules ?? [module])
    .flatMap(({ resource }) => resource ?? []);
}

/** The folder of the package that a file belongs to, or undefined for one of ours. */
export function packageOf(file) {
  return /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}
