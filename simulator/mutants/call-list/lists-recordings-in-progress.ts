import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-11'],
  says: 'CALLLIST lists the recordings of calls that are up.',
  change: handling('callList', (usual) => (world, request, now) => {
    const device = world.devices.find(request.parameters.DEVICEID ?? '')
    const going = device?.calls.flatMap(({ recording }) => recording ?? []) ?? []
    for (const one of going) world.recordings.keep({ ...one, endedAt: now, withheld: [] })
    const outcome = usual(world, request, now)
    for (const { recordId } of going) world.recordings.remove(recordId)
    return outcome
  }),
}
