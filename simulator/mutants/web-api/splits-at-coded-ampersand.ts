import { readdressed } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-20'],
  says: 'A coded ampersand in a URL ends a value.',
  on: 'http',
  change: readdressed((address) => address.replaceAll('%26', '&')),
}
