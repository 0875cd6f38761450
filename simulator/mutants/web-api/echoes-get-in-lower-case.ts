import { elementsOf } from '../change/saying.ts'
import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-15'],
  says: 'A command comes back in lower case.',
  on: 'http',
  change: leaving((text) => elementsOf(text, 'REQUESTTYPE', (name) => name.toLowerCase())),
}
