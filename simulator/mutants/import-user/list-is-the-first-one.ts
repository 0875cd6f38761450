import type { Outcome } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const listsOf = perWorld((): Outcome<'importUser'>[] => [])

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-1', 'IMPORTUSER-9', 'IMPORTUSER-6', 'IMPORTUSER-29'],
  says: 'LIST goes on showing what it showed first.',
  change: importing('LIST', (usual) => (world, request, now) => {
    const lists = listsOf(world)
    lists.push(usual(world, request, now))
    return lists[0] ?? usual(world, request, now)
  }),
}
