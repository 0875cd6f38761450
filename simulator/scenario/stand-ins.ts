import type { z } from 'zod'
import type { Finding } from '../../yaml/finding.ts'
import { pathOf } from '../../yaml/schema-findings.ts'
import type { Path } from '../../yaml/source-node.ts'
import { type ScenarioFile, scenarioSchema } from './schema.ts'

/**
 * A scenario of which some values are broken, with others in their stead: so what else is wrong is
 * told at once, and not when the broken ones are mended.
 */
export interface StoodIn {
  readonly scenario: ScenarioFile
  /** Whether a finding is about the file, and not about what stands in for a part of it. */
  isOfFile(finding: Finding): boolean
}

/** No id of a file is likely to have this in it. */
const mark = '987650001'

/** What is tried in the stead of a broken value, in this order. The first leaves it out. */
const candidates: readonly ((number: number) => unknown)[] = [
  () => undefined,
  (number) => `${mark}${number}`,
  () => '2000-01-01T00:00:00Z',
  () => [],
  () => ({}),
  // An item of a script must have one action.
  () => ({ 'disk-frees': {} }),
]

/** In a file with more wrong, what depends on the rest can wait until some of it is mended. */
const mostBroken = 100

/** Stands in for what a file has wrong. Undefined where nothing fits. */
export function standIn(plain: unknown, issues: readonly z.core.$ZodIssue[]): StoodIn | undefined {
  const tried = new Map<string, number>()
  const paths: Path[] = []
  let scenario = plain
  let left = issues
  // Each round mends every place it knows, or tries the next value there; a mended thing may lack others.
  for (let round = 0; round < 3 * candidates.length; round += 1) {
    if (left.length > mostBroken) return undefined
    for (const issue of left) {
      const path = pathOf(issue)
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) scenario = replaced(scenario, [...path, key], undefined)
        continue
      }
      const key = JSON.stringify(path)
      const attempt = tried.get(key) ?? 0
      const candidate = candidates[attempt]
      if (candidate === undefined) return undefined
      tried.set(key, attempt + 1)
      paths.push(path)
      scenario = replaced(scenario, path, candidate(tried.size))
    }
    const parsed = scenarioSchema.safeParse(scenario)
    if (parsed.success) return { scenario: parsed.data, isOfFile: (one) => isOfFile(one, paths) }
    left = parsed.error.issues
  }
  return undefined
}

function isOfFile({ path, says }: Finding, paths: readonly Path[]): boolean {
  return (
    !says.includes(mark) && !paths.some((broken) => broken.every((step, at) => path[at] === step))
  )
}

/** A value with another at a path of it; undefined leaves out what is there. */
function replaced(value: unknown, path: Path, other: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return other
  if (Array.isArray(value) && typeof step === 'number') {
    return value.map((item: unknown, index) =>
      index === step ? replaced(item, rest, other) : item,
    )
  }
  const entries = new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}))
  const next = replaced(entries.get(String(step)), rest, other)
  entries.set(String(step), next)
  if (next === undefined) entries.delete(String(step))
  return Object.fromEntries(entries)
}
