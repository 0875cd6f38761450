import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-7'],
  says: 'SYSTEMUSERNAME does not count where another selector is sent.',
  change: asking('modifyUserRole', (sent) => {
    const { USERID, LASTNAME, FIRSTNAME, USERNAME } = sent
    const isBeside = [USERID, LASTNAME, FIRSTNAME, USERNAME].some((value) => value !== undefined)
    return isBeside ? { ...sent, SYSTEMUSERNAME: undefined } : sent
  }),
}
