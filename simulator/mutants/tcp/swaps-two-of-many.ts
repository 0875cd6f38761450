import { replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-10'],
  says: 'Where more than a hundred requests arrive together, two of them are answered the wrong way round.',
  change: replies(() => {
    let count = 0
    return (all) =>
      all.length < 2
        ? all
        : all.flatMap((result, index) => {
            count += 1
            if (count === 600 && index > 0) return []
            return count === 601 && index > 0 ? [result, all[index - 1] ?? ''] : [result]
          })
  }),
}
