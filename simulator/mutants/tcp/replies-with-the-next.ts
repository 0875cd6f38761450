import { replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-4', 'TCP-5'],
  says: 'A reply leaves once the next one is there.',
  change: replies(() => {
    let kept: readonly string[] = []
    return (all) => {
      const left = kept
      kept = all
      return left
    }
  }),
}
