import { arriving } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-17'],
  says: 'A message over the size limit is cut short and accepted.',
  change: arriving(() => (bytes) => bytes.replaceAll(/x{40000,}/g, '')),
}
