import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-Q1'],
  says: 'A group is added without the ampersand in its name.',
  change: asking('addGroup', ({ GROUPNAME }) => ({ GROUPNAME: GROUPNAME.replace('&', 'and') })),
}
