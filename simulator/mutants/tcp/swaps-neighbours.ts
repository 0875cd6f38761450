import { replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-10', 'TCP-15'],
  says: 'Of requests that arrive together the first two are answered the wrong way round.',
  change: replies(() => ([first = '', second = '', ...others]) => [second, first, ...others]),
}
