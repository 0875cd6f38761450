import type { NamedCatch, ProvenMutant } from './proven-mutant.ts'

/** A mutant of the tests: one that was caught unless something else is said. */
export function provenMutant(name: string, part: Partial<ProvenMutant> = {}): ProvenMutant {
  return {
    name,
    says: 'It is wrong.',
    breaks: ['A-1'],
    verdict: { is: 'caught' },
    catches: [namedCatch('one')],
    ...part,
  }
}

export function namedCatch(example: string, part: Partial<NamedCatch> = {}): NamedCatch {
  return { file: 'call/a.feature', example, requirements: ['A-1'], step: 'it is accepted', ...part }
}
