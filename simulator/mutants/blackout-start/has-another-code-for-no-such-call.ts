import { refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-16'],
  says: 'BLACKOUTSTART with an instance that is not up is refused with API_DEVICE_INVALID.',
  change: refusing(
    'deviceNotInCall',
    (result) =>
      result
        .replaceAll('API_DEVICE_NOT_IN_CALL', 'API_DEVICE_INVALID')
        .replace('<RESULTCODE>7<', '<RESULTCODE>8<'),
    'blackoutStart',
  ),
}
