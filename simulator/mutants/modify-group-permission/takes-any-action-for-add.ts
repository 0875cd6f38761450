import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-2'],
  says: 'Any ACTION that is not DELETE is taken for ADD.',
  change: asking('modifyGroupPermission', (sent) =>
    sent.ACTION === 'DELETE' ? sent : { ...sent, ACTION: 'ADD' },
  ),
}
