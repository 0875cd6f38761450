import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATUPDATE-1', 'CHATUPDATE-2'],
  says: 'CHATUPDATE is accepted and changes nothing.',
  change: asking('chatUpdate', ({ SESSIONID }) => ({ SESSIONID })),
}
