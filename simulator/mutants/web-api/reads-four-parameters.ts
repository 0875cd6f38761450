import { readdressed } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-7'],
  says: 'Of the parameters of a query string only four are read.',
  on: 'http',
  change: readdressed((address) => address.split('&').slice(0, 4).join('&')),
}
