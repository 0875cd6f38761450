import { speaking } from '../change/speaking.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-9'],
  says: 'A request ends with its first line.',
  change: speaking({ framing: 'newline' }),
}
