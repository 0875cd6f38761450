import { saying } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TEST-1'],
  says: 'TEST is accepted once, and refused from then on.',
  change: (usual) => {
    let count = 0
    return saying('testEcho', (result) => {
      count += 1
      return count > 1 ? toldAs('API_ERROR_UNKNOWN')(result) : result
    })(usual)
  },
}
