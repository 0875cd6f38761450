import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-3', 'CALLSTART-4', 'CALLSTART-5'],
  says: 'CALLSTART by a station begins a call on the device of the first station there is.',
  change: asking('callStart', (sent, world) => {
    const [first] = world.stations.stored()
    return sent.DEVICEID ? sent : { ...sent, STATIONNAME: sent.STATIONNAME && first?.name }
  }),
}
