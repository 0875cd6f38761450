/** The features that use a step file, by the path of the step file. */
export type StepUse = Readonly<Record<string, readonly string[]>>

/**
 * What two runs found together. A run of a few features knows nothing of the others, so what an
 * earlier one found of these still counts.
 */
export function together(earlier: StepUse, later: StepUse): StepUse {
  const files = [...Object.keys(earlier), ...Object.keys(later)]
  return Object.fromEntries(
    files.map((file) => [file, [...new Set([...(earlier[file] ?? []), ...(later[file] ?? [])])]]),
  )
}

/**
 * The features to run again when files have changed; none named means all of them. A change of
 * something that no feature is known to use touches all.
 */
export function featuresTouchedBy(changed: readonly string[], use: StepUse): readonly string[] {
  const touched = new Set<string>()
  for (const path of changed) {
    const features = path.endsWith('.feature') ? [path] : use[path]
    if (!features) return []
    for (const feature of features) touched.add(feature)
  }
  return [...touched]
}
