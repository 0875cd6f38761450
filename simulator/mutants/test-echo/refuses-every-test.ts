import { saying } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TEST-1'],
  says: 'TEST is refused, as if the server were not available.',
  change: saying('testEcho', toldAs('API_ERROR_UNKNOWN')),
}
