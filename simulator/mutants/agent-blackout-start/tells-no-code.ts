import { saying, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECCTL-1', 'RECCTL-2', 'RECCTL-3', 'BLACKOUT-Q1'],
  says: 'The reply to AGENTBLACKOUTSTART has no RESULTCODE.',
  change: saying('agentBlackoutStart', (result) => withoutElements(result, 'RESULTCODE')),
}
