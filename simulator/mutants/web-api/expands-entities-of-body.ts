import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-22', 'REQ-16'],
  says: 'An entity in a body is expanded.',
  on: 'http',
  change: readingAnew((text) => text.replace(/<!DOCTYPE.*?\]>/, '').replace('&t;', 'TEST')),
}
