import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-14'],
  says: 'A reply begins with an XML declaration.',
  on: 'http',
  change: leaving((text) =>
    text.replace(/^<RESULT>/, '<?xml version="1.0" encoding="utf-8"?>\r\n<RESULT>'),
  ),
}
