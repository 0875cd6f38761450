import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['STATIONS-Q2'],
  says: 'STATIONS has its stations in no section.',
  change: saying('stations', (result) => result.replace(/<\/?STATIONS>/g, '')),
}
