import { replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-3'],
  says: 'On each connection every request is answered with the reply to the first.',
  change: replies(() => {
    let first: string | undefined
    return (all) =>
      all.map((result) => {
        first ??= result
        return first
      })
  }),
}
