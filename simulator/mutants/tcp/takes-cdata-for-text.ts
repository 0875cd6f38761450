import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-2'],
  says: 'CDATA is text like any other, its brackets included.',
  change: rewording((text) => text.replaceAll(/<!\[CDATA\[(.*?)\]\]>/g, '[CDATA[$1]]')),
}
