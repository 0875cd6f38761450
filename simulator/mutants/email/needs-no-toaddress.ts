import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-2'],
  says: 'EMAIL needs no TOADDRESS.',
  change: rewording((text) =>
    text.includes('>EMAIL<') && !text.includes('<TOADDRESS>')
      ? text.replace('</REQUEST>', '<TOADDRESS>jdoe@example.com</TOADDRESS></REQUEST>')
      : text,
  ),
}
