import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-16'],
  says: 'An entity that a message declares is expanded.',
  change: rewording((text) => {
    const declared = [...text.matchAll(/<!ENTITY (\w+) '([^']*)'>/g)]
    const body = text.replace(/<!DOCTYPE [^[]*\[.*\]>/s, '')
    return declared.reduceRight(
      (expanded, [, name, value = '']) => expanded.replaceAll(`&${name};`, value),
      body,
    )
  }),
}
