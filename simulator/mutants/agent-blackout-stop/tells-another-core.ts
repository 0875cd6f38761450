import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-Q1', 'RES-12'],
  says: 'The reply to AGENTBLACKOUTSTOP names a core that has nothing to do with it.',
  change: saying('agentBlackoutStop', (result) => result.replace(/cores: \d+/, 'cores: 2')),
}
