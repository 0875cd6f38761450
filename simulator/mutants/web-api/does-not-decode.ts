import { readdressed } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-20'],
  says: 'Values of a URL are not decoded.',
  on: 'http',
  change: readdressed((address) => address.replaceAll('%', '%25')),
}
