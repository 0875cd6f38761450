import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-16'],
  says: 'A TYPE that is nothing but an entity of entities is taken for TEST.',
  change: rewording((text) =>
    text.replace(/<!DOCTYPE .*<!ENTITY b .*?\]>/s, '').replaceAll('&b;', 'TEST'),
  ),
}
