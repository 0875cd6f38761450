import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-17'],
  says: 'A request without an agent is refused with API_AGENT_NOT_FOUND.',
  change: refusing(
    'valueMissing',
    (result) =>
      /(FIRST|LAST)NAME needs/.test(result) ? toldAs('API_AGENT_NOT_FOUND')(result) : result,
    'modifyGroupPermission',
  ),
}
