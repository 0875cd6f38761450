import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-17'],
  says: 'Blanks around a last name make it another.',
  change: rewording((text) =>
    text.replace(/<LAST_NAME>( +)([^<]*)</, (_, blanks: string, name: string) => {
      return `<LAST_NAME>${'\u200b'.repeat(blanks.length)}${name}<`
    }),
  ),
}
