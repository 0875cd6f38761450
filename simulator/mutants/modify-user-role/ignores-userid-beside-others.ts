import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-7'],
  says: 'USERID does not count where another selector is sent.',
  change: asking('modifyUserRole', (sent) => {
    const { LASTNAME, FIRSTNAME, SYSTEMUSERNAME, USERNAME } = sent
    const isBeside = [LASTNAME, FIRSTNAME, SYSTEMUSERNAME, USERNAME].some(
      (value) => value !== undefined,
    )
    return isBeside ? { ...sent, USERID: undefined } : sent
  }),
}
