import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-2', 'MODGROUPPERM-20'],
  says: 'Any ACTION that is not DELETE is taken for ADD, and puts the phone in.',
  on: 'http',
  change: asking('modifyGroupPermission', (sent) =>
    sent.ACTION === 'DELETE' ? sent : { ...sent, ACTION: 'ADD' },
  ),
}
