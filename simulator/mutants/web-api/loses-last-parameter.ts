import { readdressed } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-7'],
  says: 'The last parameter of a long query string is not read.',
  on: 'http',
  change: readdressed((address) =>
    /&.*&.*&user2=/.test(address) ? address.replace(/&user2=[^&]*/, '') : address,
  ),
}
