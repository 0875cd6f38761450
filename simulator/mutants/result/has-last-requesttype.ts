import { elementsOf } from '../change/saying.ts'
import { telling } from '../change/telling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-2'],
  says: 'REQUESTTYPE names the command before.',
  change: (usual) => {
    let before: string | undefined
    return telling((result) =>
      elementsOf(result, 'REQUESTTYPE', (name) => {
        const told = before ?? name
        before = name
        return told
      }),
    )(usual)
  },
}
