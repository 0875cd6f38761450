import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-7'],
  says: 'CALLSTART finds a device by DEVICEID only where nothing stands before that.',
  change: rewording((text) =>
    text.includes('>CALLSTART<')
      ? text.replace(/(<USER1>.*)<DEVICEID>.*<\/DEVICEID>/s, '$1')
      : text,
  ),
}
