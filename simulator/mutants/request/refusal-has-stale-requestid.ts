import { elementsOf, refusingAll, sayingAlways } from '../change/saying.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-5'],
  says: 'A refusal has the REQUESTID of the last request that was accepted.',
  change: (usual) => {
    let last = ''
    return together(
      sayingAlways((result) =>
        elementsOf(result, 'REQUESTID', (id) => {
          last = id
          return id
        }),
      ),
      refusingAll((result) => elementsOf(result, 'REQUESTID', (id) => last || id)),
    )(usual)
  },
}
