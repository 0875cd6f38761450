import { parameters as parameterRows } from '../../../contract/parameters.ts'
import { unreadable } from '../../wire/read-message.ts'
import { readingText } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

const envelope = new Set(['REQUEST', 'TYPE', 'REQUESTTYPE', 'REQUESTID'])

export const mutant: Mutant = {
  breaks: ['REQ-15'],
  says: 'A parameter that no command knows is refused.',
  change: readingText((decoded, text) => {
    const names = [...text.matchAll(/<([A-Z]\w*)>/g)].map(([, name = '']) => name)
    const isKnown = names.every((name) => envelope.has(name) || Object.hasOwn(parameterRows, name))
    return isKnown ? decoded : unreadable('it has a parameter that no command knows')
  }),
}
