import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-2'],
  says: 'USERNAME alone finds nobody.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const { USERID, LASTNAME, FIRSTNAME, SYSTEMUSERNAME, USERNAME } = request.parameters
    const sent = [USERID, LASTNAME, FIRSTNAME, SYSTEMUSERNAME, USERNAME].filter(Boolean)
    const isAlone = sent.length === 1 && USERNAME !== undefined
    return isAlone ? refuse('userNotFound') : usual(world, request, now)
  }),
}
