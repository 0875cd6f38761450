import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATEPOST-4'],
  says: 'CALLUPDATE with RECORDID and DEVICEID changes the call on the device alone.',
  change: rewording((text) =>
    text.includes('<DEVICEID>') ? text.replace(/<RECORDID>[^<]+<\/RECORDID>/, '') : text,
  ),
}
