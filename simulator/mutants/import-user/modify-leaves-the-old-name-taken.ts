import { refuse } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const namesIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-11', 'IMPORTUSER-9', 'IMPORTUSER-28'],
  says: 'A name that was given up by MODIFY is refused as taken.',
  change: importing('ADD', (usual) => (world, request, now) => {
    const { FIRST_NAME = '', LAST_NAME = '' } = request.parameters
    const found = `${FIRST_NAME} ${LAST_NAME}`
    if (namesIn(world).has(found)) return refuse('userExists', { found })
    const outcome = usual(world, request, now)
    if (outcome.ok) namesIn(world).add(found)
    return outcome
  }),
}
