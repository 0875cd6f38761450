import { echoing } from '../change/telling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-1'],
  says: 'A request in a URL is answered with a REQUESTID of the server.',
  on: 'http',
  change: echoing(() => '1'),
}
