import { accept } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

const done = accept('ok', { USERS: [] })

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-43'],
  says: 'ADD with a USER_ID has MODIFY of that number accepted.',
  change: importing('MODIFY', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    return outcome.ok || world.users.find(Number(request.parameters.USER_ID)) ? outcome : done
  }),
}
