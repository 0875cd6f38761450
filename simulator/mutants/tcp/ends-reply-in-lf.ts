import { replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-21'],
  says: 'A reply ends in LF alone.',
  change: replies(() => (all) => all.map((result) => result.replace(/\r\n$/, '\n'))),
}
