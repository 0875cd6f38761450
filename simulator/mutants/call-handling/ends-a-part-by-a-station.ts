import { byStation } from '../change/by-station.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-8'],
  says: 'RECORDSTOP finds its device by STATIONNAME as well.',
  change: byStation('recordStop'),
}
