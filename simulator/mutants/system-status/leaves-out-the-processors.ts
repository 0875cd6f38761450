import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-1'],
  says: 'SYSTEMSTATUS tells of no processor.',
  change: saying('systemStatus', (result) => result.replaceAll(/<(PROCESSOR\d+)>.*?<\/\1>/gs, '')),
}
