import { readdressed } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-20'],
  says: 'A plus sign in a URL is dropped.',
  on: 'http',
  change: readdressed((address) => address.replaceAll('+', '')),
}
