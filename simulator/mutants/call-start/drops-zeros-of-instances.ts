import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-7'],
  says: 'CALLSTART drops the zeros before an instance.',
  change: asking('callStart', (sent) => ({
    ...sent,
    CALLINSTANCE: sent.CALLINSTANCE?.replace(/^0+/, ''),
  })),
}
