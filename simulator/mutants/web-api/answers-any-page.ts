import { readdressed } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-23'],
  says: 'Every path is answered as the page of the API is.',
  on: 'http',
  change: readdressed((address) => address.replace(/^\/\w+\.aspx/i, '/webAPI.aspx')),
}
