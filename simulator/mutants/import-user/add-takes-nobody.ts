import { refuse } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const countOf = perWorld(() => ({ added: 0 }))

const full = { parameter: 'ACTION', allowed: 'within the licence', found: 'ADD' }

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-1', 'IMPORTUSER-5', 'IMPORTUSER-28'],
  says: 'ADD refuses whoever is to be added.',
  change: importing('ADD', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok) return outcome
    countOf(world).added += 1
    return countOf(world).added > 0 ? refuse('valueInvalid', full) : outcome
  }),
}
