import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-8'],
  says: 'SYSTEMSTATUS tells of every processor in an element PROCESSOR0.',
  change: saying('systemStatus', (result) => result.replaceAll(/(<\/?PROCESSOR)\d+>/g, '$10>')),
}
