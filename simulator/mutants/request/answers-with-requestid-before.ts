import { echoing } from '../change/telling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-5'],
  says: 'A reply has the REQUESTID of the request before it.',
  change: (usual) => {
    let before: string | undefined
    return echoing((id) => {
      const told = before ?? id
      before = id
      return told
    })(usual)
  },
}
