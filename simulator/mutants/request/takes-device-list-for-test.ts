import { reading } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-3'],
  says: 'Whatever the command is that TYPE names, it is taken for TEST where it needs no parameters.',
  change: reading((decoded) =>
    decoded.ok && decoded.command === 'deviceList' ? { ...decoded, command: 'testEcho' } : decoded,
  ),
}
