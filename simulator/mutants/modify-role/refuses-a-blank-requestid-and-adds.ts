import { rewording } from '../change/reading.ts'
import { saying } from '../change/saying.ts'
import { together } from '../change/together.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-2', 'REQ-18'],
  says: 'A blank REQUESTID is refused, and the role is added all the same.',
  change: together(
    rewording((text) => text.replace('<REQUESTID></REQUESTID>', '<REQUESTID>0</REQUESTID>')),
    saying('modifyRole', (result) =>
      result.includes('<REQUESTID>0<') ? toldAs('API_REQUESTID_INVALID')(result) : result,
    ),
  ),
}
