import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-3', 'RECORDSTART-1'],
  says: 'A call of which a part was recorded leaves the part alone.',
  change: afterAccepting('recordStart', (world, { parameters }) => {
    const call = deviceMeant(world, 'recordStart', parameters)?.calls.at(-1)
    if (call) call.recording = undefined
  }),
}
