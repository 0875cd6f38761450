import { elementsOf, sayingAlways } from '../change/saying.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-24', 'WEB-15'],
  says: 'A command comes back in lower case where it was sent so.',
  on: 'http',
  change: (usual) => {
    let isLower = false
    return together(
      (parts) => ({
        ...parts,
        readQuery: (...texts) => {
          isLower = texts.some((text) => /(?:^|&)type=[a-z]/.test(text))
          return parts.readQuery(...texts)
        },
      }),
      sayingAlways((result) =>
        elementsOf(result, 'REQUESTTYPE', (name) => (isLower ? name.toLowerCase() : name)),
      ),
    )(usual)
  },
}
