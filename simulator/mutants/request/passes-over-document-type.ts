import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-16'],
  says: 'A document type is passed over.',
  change: rewording((text) => text.replace(/<!DOCTYPE \w+>/, '')),
}
