import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-5'],
  says: 'An ACTION in lower case is refused.',
  change: asking('modifyUserRole', (sent) =>
    /[a-z]/.test(sent.ACTION) ? { ...sent, ACTION: 'NONE' } : sent,
  ),
}
