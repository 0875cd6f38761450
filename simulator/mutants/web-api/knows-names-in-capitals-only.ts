import { readdressed } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-8'],
  says: 'Names in a query string must be in upper case.',
  on: 'http',
  change: readdressed((address) => address.replaceAll(/([?&])(type|requestid)=/g, '$1other$2=')),
}
