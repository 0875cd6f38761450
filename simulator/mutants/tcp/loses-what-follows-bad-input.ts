import { replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-15'],
  says: 'What arrives together with bad input, and after it, is not answered.',
  change: replies(() => (all) => {
    const bad = all.findIndex((result) => result.includes('API_INVALID_MESSAGE_FORMAT'))
    return bad < 0 ? all : all.slice(0, bad + 1)
  }),
}
