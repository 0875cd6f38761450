import { readdressed } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-8'],
  says: 'Names in a query string must be all of one case.',
  on: 'http',
  change: readdressed((address) => address.replaceAll(/([?&])([A-Z][a-z]\w*)=/g, '$1other$2=')),
}
