import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-11'],
  says: 'Noon is told as hour 0.',
  change: saying('deviceStatus', (result) => result.replaceAll(/ 12:(\d\d:\d\d PM)/g, ' 0:$1')),
}
