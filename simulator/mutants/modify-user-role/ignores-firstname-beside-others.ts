import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-7'],
  says: 'FIRSTNAME does not count where another selector is sent.',
  change: asking('modifyUserRole', (sent) => {
    const { USERID, LASTNAME, SYSTEMUSERNAME, USERNAME } = sent
    const isBeside = [USERID, LASTNAME, SYSTEMUSERNAME, USERNAME].some(
      (value) => value !== undefined,
    )
    return isBeside ? { ...sent, FIRSTNAME: undefined } : sent
  }),
}
