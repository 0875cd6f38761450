import { refusingAll } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-10'],
  says: 'A refusal holds the time beside its envelope.',
  change: refusingAll((result) => result.replace('</RESULT>', '<TIME>12:00</TIME></RESULT>')),
}
