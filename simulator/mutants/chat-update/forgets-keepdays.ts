import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATUPDATE-9'],
  says: 'CHATUPDATE accepts KEEPDAYS and forgets them.',
  on: 'http',
  change: asking('chatUpdate', ({ KEEPDAYS: _, ...others }) => others),
}
