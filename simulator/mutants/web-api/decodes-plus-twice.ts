import { readdressed } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-20'],
  says: 'A coded plus sign in a URL is a blank.',
  on: 'http',
  change: readdressed((address) => address.replaceAll(/%2B/gi, '+')),
}
