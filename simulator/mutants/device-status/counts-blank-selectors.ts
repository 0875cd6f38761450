import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-9'],
  says: 'DEVICESTATUS takes a blank DEVICEID for one that was sent.',
  change: rewording((text) =>
    text.includes('DEVICESTATUS')
      ? text.replace(/<DEVICEID>\s*<\/DEVICEID>|<DEVICEID\s*\/>/, '<DEVICEID>none</DEVICEID>')
      : text,
  ),
}
