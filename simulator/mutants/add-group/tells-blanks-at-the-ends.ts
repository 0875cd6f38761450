import { rewording } from '../change/reading.ts'
import { elementsOf, saying } from '../change/saying.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

let isBlank = false

export const mutant: Mutant = {
  breaks: ['ADDGROUP-5'],
  says: 'GROUPNAME of a group that exists has the blanks around it that were sent.',
  change: together(
    rewording((text) => {
      isBlank = /<GROUPNAME>\s/.test(text)
      return text
    }),
    saying('addGroup', (result) =>
      elementsOf(result, 'GROUPNAME', (text) => (isBlank ? ` ${text} ` : text)),
    ),
  ),
}
