import { refuse } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const doneIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-29'],
  says: 'A second MODIFY of the same user is refused.',
  change: importing('MODIFY', (usual) => (world, request, now) => {
    const { USER_ID = '' } = request.parameters
    if (doneIn(world).has(USER_ID)) return refuse('userNotFound')
    doneIn(world).add(USER_ID)
    return usual(world, request, now)
  }),
}
