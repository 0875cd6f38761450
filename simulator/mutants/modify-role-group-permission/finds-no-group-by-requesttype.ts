import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-Q1'],
  says: 'Where REQUESTTYPE names the command, no group is found.',
  change: rewording((text) =>
    text.includes('REQUESTTYPE> MODIFYROLEGROUP')
      ? text.replace('<GROUPNAME>', '<GROUPNAME>No ')
      : text,
  ),
}
