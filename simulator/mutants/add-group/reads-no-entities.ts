import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-Q1'],
  says: 'What is sent as &amp; is taken for these five characters.',
  change: rewording((text) => text.replaceAll('&amp;', '&amp;amp;')),
}
