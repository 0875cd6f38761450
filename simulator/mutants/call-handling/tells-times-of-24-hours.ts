import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-11'],
  says: 'The times of a call are told without AM and PM.',
  change: saying('deviceStatus', (result) => result.replaceAll(/(\d\d:\d\d) [AP]M/g, '$1')),
}
