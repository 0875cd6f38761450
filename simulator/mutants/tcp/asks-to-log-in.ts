import { replies } from '../change/socket.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-11'],
  says: 'The first request of each client is refused, for it has not logged in.',
  change: replies(() => {
    let isFirst = true
    return (all) =>
      all.map((result) => {
        const told = isFirst ? toldAs('API_ERROR_PROCESSING_MESSAGE')(result) : result
        isFirst = false
        return told
      })
  }),
}
