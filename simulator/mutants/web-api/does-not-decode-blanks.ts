import { readdressed } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-20'],
  says: 'A coded blank in a URL is not decoded.',
  on: 'http',
  change: readdressed((address) => address.replaceAll('%20', '%2520')),
}
