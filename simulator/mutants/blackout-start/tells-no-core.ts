import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-Q1', 'RES-12', 'RES-8'],
  says: 'The reply to BLACKOUTSTART names no core.',
  change: saying('blackoutStart', (result) => result.replace(/cores: \d+/, 'cores: ')),
}
