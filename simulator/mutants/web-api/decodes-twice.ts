import { readdressed } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-20'],
  says: 'Values of a URL are decoded twice.',
  on: 'http',
  change: readdressed((address) =>
    address.replaceAll(/%25([\dA-F]{2})/gi, '%$1').replaceAll('%2520', '%20'),
  ),
}
