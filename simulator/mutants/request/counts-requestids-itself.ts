import { echoing } from '../change/telling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-5'],
  says: 'The server gives each reply a REQUESTID of its own.',
  change: (usual) => {
    let count = 0
    return echoing(() => {
      count += 1
      return String(count)
    })(usual)
  },
}
