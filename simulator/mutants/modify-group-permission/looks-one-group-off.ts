import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-3'],
  says: 'GROUPID means the group before it.',
  change: asking('modifyGroupPermission', (sent) =>
    sent.GROUPID === undefined ? sent : { ...sent, GROUPID: String(Number(sent.GROUPID) - 1) },
  ),
}
