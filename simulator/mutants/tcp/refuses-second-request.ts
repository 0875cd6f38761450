import { replies } from '../change/socket.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-3'],
  says: 'On each connection the second request is refused.',
  change: replies(() => {
    let count = 0
    return (all) =>
      all.map((result) => {
        count += 1
        return count === 2 ? toldAs('API_ERROR_UNKNOWN')(result) : result
      })
  }),
}
