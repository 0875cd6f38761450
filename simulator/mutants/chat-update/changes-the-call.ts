import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATUPDATE-1'],
  says: 'CHATUPDATE changes the call at the device as well.',
  change: afterAccepting('chatUpdate', (world, { parameters }) => {
    const call = world.sessions.find(parameters.SESSIONID)?.device?.calls.at(-1)
    if (call && parameters.GROUP !== undefined) call.data.GROUP = parameters.GROUP
  }),
}
