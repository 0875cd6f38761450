import { deviceMeant } from '../change/device-meant.ts'
import { pretending } from '../change/pretending.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTOP-3'],
  says: 'A call has one part at most: a second RECORDSTART begins none.',
  change: pretending('recordStart', ({ parameters }, world) => {
    const device = deviceMeant(world, 'recordStart', parameters)
    const range = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
    return (
      device !== undefined &&
      [...world.recordings.ofDevice(device.id, range)].some(({ partial }) => partial)
    )
  }),
}
