import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TEST-2'],
  says: 'TEST echoes the REQUESTID of the first TEST.',
  change: (usual) => {
    let first: string | undefined
    return saying('testEcho', (result) =>
      elementsOf(result, 'REQUESTID', (id) => {
        first ??= id
        return first
      }),
    )(usual)
  },
}
