import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-9'],
  says: 'RESULTMSG does not name the role that exists.',
  change: saying('modifyRole', (result) =>
    result.replace(/Role .* already exists/, 'Role already exists'),
  ),
}
