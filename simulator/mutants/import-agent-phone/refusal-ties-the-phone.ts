import type { World } from '../../core/world.ts'
import { afterRefusing } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

function tie(world: World, phone: string): void {
  const second = world.users.find(11)
  if (second) world.users.change(second, { phones: new Set([...second.phones, phone]) })
}

export const mutant: Mutant = {
  breaks: [
    'IMPORTAGENTPHONE-12',
    'IMPORTAGENTPHONE-13',
    'IMPORTAGENTPHONE-11',
    'IMPORTAGENTPHONE-7',
    'IMPORTAGENTPHONE-19',
  ],
  says: 'A request that is refused ties its phone to the second user all the same.',
  change: (usual) => ({
    ...afterRefusing('importAgentPhone', (world, { parameters }) => tie(world, parameters.PHONEID))(
      usual,
    ),
    encodeRefused: (request, outcome, dialect) => usual.encodeRefused(request, outcome, dialect),
  }),
}
