import { rewording } from '../change/reading.ts'
import { elementsOf, sayingAlways } from '../change/saying.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-8'],
  says: 'A command in lower case comes back so on the socket.',
  change: (usual) => {
    let isLower = false
    return together(
      rewording((text) => {
        isLower = /<TYPE>[a-z]/.test(text)
        return text
      }),
      sayingAlways((result) =>
        elementsOf(result, 'REQUESTTYPE', (name) => (isLower ? name.toLowerCase() : name)),
      ),
    )(usual)
  },
}
