import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATEPOST-6'],
  says: 'A RECORDID that is no number counts as none.',
  change: rewording((text) => text.replace(/<RECORDID>[^<\d]+<\/RECORDID>/, '')),
}
