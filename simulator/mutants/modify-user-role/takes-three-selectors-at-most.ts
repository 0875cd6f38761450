import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-7'],
  says: 'More than three selectors at once find nobody.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const { USERID, LASTNAME, FIRSTNAME, SYSTEMUSERNAME, USERNAME } = request.parameters
    const sent = [USERID, LASTNAME, FIRSTNAME, SYSTEMUSERNAME, USERNAME].filter(Boolean)
    return sent.length > 3 ? refuse('userNotFound') : usual(world, request, now)
  }),
}
