import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-Q1'],
  says: 'REQUESTTYPE of the reply has blanks around its value.',
  change: saying('modifyRoleGroupPermission', (result) =>
    elementsOf(result, 'REQUESTTYPE', (text) => ` ${text} `),
  ),
}
