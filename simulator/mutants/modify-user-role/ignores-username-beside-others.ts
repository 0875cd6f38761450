import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-7'],
  says: 'USERNAME does not count where another selector is sent.',
  change: asking('modifyUserRole', (sent) => {
    const { USERID, LASTNAME, FIRSTNAME, SYSTEMUSERNAME } = sent
    const isBeside = [USERID, LASTNAME, FIRSTNAME, SYSTEMUSERNAME].some(
      (value) => value !== undefined,
    )
    return isBeside ? { ...sent, USERNAME: undefined } : sent
  }),
}
