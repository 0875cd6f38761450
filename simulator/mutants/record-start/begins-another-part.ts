import { endPartialRecording } from '../../core/calls.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-5'],
  says: 'RECORDSTART while a part is recorded ends it and begins another.',
  change: handling('recordStart', (usual) => (world, request, now) => {
    const call = deviceMeant(world, 'recordStart', request.parameters)?.calls.at(-1)
    if (call) endPartialRecording(world, call, now)
    return usual(world, request, now)
  }),
}
