import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-9'],
  says: 'CALLSTART takes an alias that nobody has for the id of a device.',
  change: asking('callStart', (sent, world) => {
    const alias = sent.DEVICEALIAS ?? ''
    return world.devices.withAlias(alias).length > 0
      ? sent
      : { ...sent, DEVICEID: sent.DEVICEID ?? alias }
  }),
}
