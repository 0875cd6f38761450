import { replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-3'],
  says: 'On each connection one request is answered, and no other.',
  change: replies(() => {
    let hasAnswered = false
    return (all) => {
      const left = hasAnswered ? [] : all.slice(0, 1)
      hasAnswered = true
      return left
    }
  }),
}
