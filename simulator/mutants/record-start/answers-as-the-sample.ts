import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-Q1'],
  says: 'The reply to RECORDSTART has the REQUESTID of the sample.',
  change: saying('recordStart', (result) => elementsOf(result, 'REQUESTID', () => '2060')),
}
