import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-2'],
  says: 'CALLLIST does not ask for the device where it asks for a user field as well.',
  change: asking('callList', (sent) =>
    sent.USER3 === undefined ? sent : { ...sent, DEVICEID: undefined },
  ),
}
