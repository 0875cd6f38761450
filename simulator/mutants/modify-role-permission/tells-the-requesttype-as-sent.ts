import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-Q1'],
  says: 'REQUESTTYPE of the reply has blanks around its value.',
  change: saying('modifyRolePermission', (result) =>
    elementsOf(result, 'REQUESTTYPE', (text) => ` ${text} `),
  ),
}
