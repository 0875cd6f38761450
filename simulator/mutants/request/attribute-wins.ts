import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-9'],
  says: 'A REQUESTID in an attribute stands for the element.',
  change: rewording((text) =>
    text.replace(
      /<REQUEST REQUESTID='(\d+)'(.*)<REQUESTID>\d+</s,
      "<REQUEST REQUESTID='$1'$2<REQUESTID>$1<",
    ),
  ),
}
