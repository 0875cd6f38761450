import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-9'],
  says: 'Markup characters in the name of a role that exists are escaped twice.',
  change: saying('modifyRole', (result) =>
    elementsOf(result, 'RESULTMSG', (text) => text.replaceAll('&', '&amp;')),
  ),
}
