import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-7'],
  says: 'LASTNAME does not count where another selector is sent.',
  change: asking('modifyUserRole', (sent) => {
    const { USERID, FIRSTNAME, SYSTEMUSERNAME, USERNAME } = sent
    const isBeside = [USERID, FIRSTNAME, SYSTEMUSERNAME, USERNAME].some(
      (value) => value !== undefined,
    )
    return isBeside ? { ...sent, LASTNAME: undefined } : sent
  }),
}
