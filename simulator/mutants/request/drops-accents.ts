import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-26'],
  says: 'Letters come back without their accents.',
  change: values((value) => value.normalize('NFD').replaceAll(/\p{M}/gu, '')),
}
