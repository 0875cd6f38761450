import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-20'],
  says: 'FILENAME has the device where there is an alias.',
  change: saying('deviceStatus', (result) =>
    elementsOf(result, 'FILENAME', (name) => {
      const [, id = ''] = /<DEVICEID>([^<]*)/.exec(result) ?? []
      const [, alias = ''] = /<DEVICEALIAS>([^<]*)/.exec(result) ?? []
      return alias === '' ? name : name.replaceAll(alias, id)
    }),
  ),
}
