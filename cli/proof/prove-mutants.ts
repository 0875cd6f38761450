import { inTextOrder } from '../../reports/in-text-order.ts'
import type { Finding } from '../../reports/proof/finding.ts'
import { judgeMutant, unseenIn } from '../../reports/proof/judge-mutant.ts'
import type { ProvenMutant } from '../../reports/proof/proven-mutant.ts'
import type { NamedMutant } from '../../simulator/mutants/all-mutants.ts'
import type { ExamplesOf } from './examples-of.ts'
import type { ProofJob } from './proof-job.ts'
import { runJobs } from './proof-pool.ts'

/** What is told while mutants are proven. */
export interface Proving {
  readonly workers: number
  /** A mutant has met the examples of what it breaks. */
  readonly met: (mutant: NamedMutant, finding: Finding) => void
}

/**
 * Runs the suite against mutants: the examples of what each breaks, and then all examples where none of
 * those has failed, so that it can be told which others do. In the order of their names.
 */
export async function proveMutants(
  mutants: readonly NamedMutant[],
  examples: ExamplesOf,
  { workers, met }: Proving,
): Promise<readonly ProvenMutant[]> {
  const own = await findings(
    mutants.map((mutant) => ownJob(mutant, examples)),
    workers,
    met,
  )
  const open = mutants.filter(({ name, breaks }) => {
    const found = findingOf(own, name)
    return found.crash === undefined && unseenIn(breaks, found).length > 0
  })
  const all = await findings(
    open.map((mutant) => wholeJob(mutant, examples)),
    workers,
  )
  return mutants
    .map((mutant) => {
      const found = findingOf(own, mutant.name)
      return {
        name: mutant.name,
        says: mutant.says,
        breaks: mutant.breaks,
        verdict: judgeMutant(mutant.breaks, found, all.get(mutant.name)),
        catches: found.catches
          .map((one) => examples.named(one))
          .toSorted((a, b) => inTextOrder(a.file, b.file) || inTextOrder(a.example, b.example)),
      }
    })
    .toSorted((one, other) => inTextOrder(one.name, other.name))
}

/** The examples that fail against the simulator as it is, over the transports of some mutants. */
export async function failuresWithout(
  mutants: readonly NamedMutant[],
  examples: ExamplesOf,
  workers: number,
): Promise<Finding['catches']> {
  const failures: Finding['catches'][number][] = []
  const jobs = schemes.flatMap((scheme): readonly ProofJob[] => {
    const ids = mutants.filter(({ on = 'tcp' }) => on === scheme).flatMap(({ breaks }) => breaks)
    const requirements = [...new Set(ids)]
    // Whole files: to run a few examples more takes less time than to choose them.
    return requirements.length === 0
      ? []
      : [{ scheme, requirements, features: examples.filesOf(requirements) }]
  })
  await runJobs(jobs, { workers, found: (_, { catches }) => failures.push(...catches) })
  return failures
}

const schemes = ['tcp', 'http', 'https'] as const

interface MutantJob extends ProofJob {
  readonly of: NamedMutant
  readonly mutant: string
}

async function findings(
  jobs: readonly MutantJob[],
  workers: number,
  met?: Proving['met'],
): Promise<ReadonlyMap<string, Finding>> {
  const found = new Map<string, Finding>()
  await runJobs(jobs, {
    workers,
    found: ({ of, mutant }, finding) => {
      found.set(mutant, finding)
      met?.(of, finding)
    },
  })
  return found
}

function ownJob(mutant: NamedMutant, examples: ExamplesOf): MutantJob {
  const { name, breaks, on: scheme = 'tcp' } = mutant
  const tags = breaks.map((id) => `@${id}`).join(' or ')
  return {
    of: mutant,
    mutant: name,
    scheme,
    requirements: breaks,
    features: examples.filesOf(breaks),
    tags,
  }
}

function wholeJob(mutant: NamedMutant, examples: ExamplesOf): MutantJob {
  const { name, breaks, on: scheme = 'tcp' } = mutant
  return { of: mutant, mutant: name, scheme, requirements: breaks, features: examples.files }
}

function findingOf(findings: ReadonlyMap<string, Finding>, name: string): Finding {
  const finding = findings.get(name)
  if (!finding) throw new Error(`${name} was not run`)
  return finding
}
