import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-2'],
  says: 'GROUPNAME stands before GROUPID in the reply.',
  change: saying('addGroup', (result) =>
    result.replace(/(<GROUPID>.*<\/GROUPID>)(<GROUPNAME>.*<\/GROUPNAME>)/, '$2$1'),
  ),
}
