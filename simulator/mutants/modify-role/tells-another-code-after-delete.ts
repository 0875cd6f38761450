import { saying } from '../change/saying.ts'
import { withCode } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-1', 'MODIFYROLE-4'],
  says: 'RESULTCODE after DELETE is that of a refusal.',
  change: saying('modifyRole', (result) =>
    result.includes('Deleted') ? withCode(result, 11) : result,
  ),
}
