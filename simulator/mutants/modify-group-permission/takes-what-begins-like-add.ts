import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-2'],
  says: 'An ACTION that begins with ADD is taken for ADD.',
  change: asking('modifyGroupPermission', (sent) =>
    sent.ACTION.startsWith('ADD') ? { ...sent, ACTION: 'ADD' } : sent,
  ),
}
