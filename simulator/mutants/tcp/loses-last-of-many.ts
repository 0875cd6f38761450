import { replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-15'],
  says: 'Of requests that arrive together the last is not answered.',
  change: replies(() => (all) => (all.length > 1 ? all.slice(0, -1) : all)),
}
