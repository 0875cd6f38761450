import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-16'],
  says: 'An entity of another file is passed over, as if it were blank.',
  change: rewording((text) =>
    text.replace(/<!DOCTYPE [^[]*\[<!ENTITY \w+ SYSTEM .*\]>/s, '').replaceAll('&t;', ''),
  ),
}
