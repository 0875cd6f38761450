import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATUPDATE-8'],
  says: 'CHATUPDATE ignores a USER1 that was sent blank.',
  change: asking('chatUpdate', (sent) => ({ ...sent, USER1: sent.USER1 || undefined })),
}
