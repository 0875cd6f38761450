import type { NamedCatch, ProvenMutant } from './proven-mutant.ts'

/** What is wrong with the suite, or with a mutant: a paragraph for each mutant that was not caught. */
export function openText(mutants: readonly ProvenMutant[]): readonly string[] {
  return mutants.flatMap(({ name, says, verdict }) => {
    if (verdict.is === 'caught') return []
    const opening = `${name}: ${says}`
    if (verdict.is === 'crashed') return [`${opening}\n  It broke: ${verdict.says}`]
    const lines = [`  No example of ${verdict.unseen.join(', ')} has failed.`]
    const { elsewhere } = verdict
    if (elsewhere.length > 0) {
      const others = elsewhere.slice(0, shownMost).map(({ uri, line }) => `${uri}:${line}`)
      lines.push(`  Others have, ${elsewhere.length} in all: ${others.join(' ')}`)
    }
    return [[opening, ...lines].join('\n')]
  })
}

const shownMost = 3

/** Each requirement with the mutants that break it, and the examples that caught them. */
export function proofTable(mutants: readonly ProvenMutant[]): readonly string[] {
  const ids = [...new Set(mutants.flatMap(({ breaks }) => breaks))].toSorted(byNumber)
  return ids.flatMap((id) => {
    const own = mutants.filter(({ breaks }) => breaks.includes(id))
    return [id, ...own.map((mutant) => `  ${mutant.name}  ${caughtBy(mutant, id)}`)]
  })
}

function caughtBy({ verdict, catches }: ProvenMutant, id: string): string {
  if (verdict.is === 'crashed') return 'BROKE'
  const [first, ...others] = catches.filter(({ requirements }) => requirements.includes(id))
  if (!first) return 'SURVIVED'
  return `${textOf(first)}${others.length > 0 ? `, and ${others.length} more` : ''}`
}

function textOf({ file, example }: NamedCatch): string {
  return `${file}: ${example}`
}

/** CALLSTART-2 before CALLSTART-10. */
function byNumber(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true })
}
