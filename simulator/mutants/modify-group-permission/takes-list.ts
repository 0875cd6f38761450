import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-2'],
  says: 'ACTION LIST is taken for ADD.',
  change: asking('modifyGroupPermission', (sent) =>
    sent.ACTION === 'LIST' ? { ...sent, ACTION: 'ADD' } : sent,
  ),
}
