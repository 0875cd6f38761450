import { refuse } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const takenIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-12'],
  says: 'ADD of a name that a user has is refused, and its phones are taken.',
  change: importing('ADD', (usual) => (world, request, now) => {
    const { PHONES = '' } = request.parameters
    const found = PHONES.split(',').find((phone) => takenIn(world).has(phone))
    if (found !== undefined) return refuse('phoneTaken', { found })
    const outcome = usual(world, request, now)
    if (!outcome.ok && PHONES !== '')
      for (const phone of PHONES.split(',')) takenIn(world).add(phone)
    return outcome
  }),
}
