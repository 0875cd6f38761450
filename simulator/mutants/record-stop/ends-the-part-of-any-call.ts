import { endPartialRecording } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTOP-6'],
  says: 'RECORDSTOP without CALLINSTANCE ends the parts of every call on the device.',
  change: afterAccepting('recordStop', (world, { parameters }, now) => {
    const calls = deviceMeant(world, 'recordStop', parameters)?.calls ?? []
    for (const call of calls) endPartialRecording(world, call, now)
  }),
}
