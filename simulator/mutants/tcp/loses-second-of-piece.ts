import { replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-15'],
  says: 'Of requests that arrive together the second is not answered.',
  change: replies(() => (all) => all.toSpliced(1, 1)),
}
