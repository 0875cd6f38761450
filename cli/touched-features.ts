/** The features that use a step file, by the path of the step file. */
export type StepUse = Readonly<Record<string, readonly string[]>>

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
