import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-10'],
  says: 'A LOCATIONID that is no number is taken.',
  change: rewording((text) => text.replace(/<LOCATIONID>[a-z][a-z ]*<\/LOCATIONID>/, '')),
}
