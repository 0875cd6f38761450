import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-15'],
  says: 'CALLUPDATE does not take a blank for a value.',
  change: asking('callUpdate', (sent) => ({ ...sent, USER1: sent.USER1 || undefined })),
}
