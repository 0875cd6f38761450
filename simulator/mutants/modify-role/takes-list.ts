import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-11', 'MODIFYROLE-12'],
  says: 'ACTION LIST is taken for ADD.',
  change: asking('modifyRole', (sent) =>
    sent.ACTION === 'LIST' ? { ...sent, ACTION: 'ADD' } : sent,
  ),
}
