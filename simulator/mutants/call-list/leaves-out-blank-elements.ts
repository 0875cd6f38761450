import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-1'],
  says: 'CALLLIST has no element for what is blank.',
  change: saying('callList', (result) => result.replaceAll(/<(\w+)><\/\1>/g, '')),
}
