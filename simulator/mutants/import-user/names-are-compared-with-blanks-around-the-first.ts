import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-17'],
  says: 'Blanks around a first name make it another.',
  change: rewording((text) =>
    text.replace(/<FIRST_NAME>( +)([^<]*)</, (_, blanks: string, name: string) => {
      return `<FIRST_NAME>${'\u200b'.repeat(blanks.length)}${name}<`
    }),
  ),
}
