import { readdressed } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-8'],
  says: 'REQUESTTYPE is not known in a query string.',
  on: 'http',
  change: readdressed((address) => address.replace(/requesttype=/, 'othertype=')),
}
