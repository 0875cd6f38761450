import { refuse } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const countOf = perWorld(() => ({ lists: 0 }))

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-1', 'IMPORTUSER-13', 'IMPORTUSER-4', 'IMPORTUSER-Q2', 'IMPORTUSER-34'],
  says: 'LIST that is asked for again is refused.',
  change: importing('LIST', (usual) => (world, request, now) => {
    countOf(world).lists += 1
    return countOf(world).lists > 1 ? refuse('userNotFound') : usual(world, request, now)
  }),
}
