import { expect, test } from 'vitest'
import { type ExchangeRecord, shortened } from './record.ts'

function record(reply: string): ExchangeRecord {
  const sent = { command: 'IMPORTUSER', scheme: 'tcp', request: '<REQUEST/>' }
  return { ...sent, reply, result: reply, tookMs: 1, cleanup: false }
}

test('a reply of up to 8192 characters is kept whole', () => {
  const whole = record('x'.repeat(8_192))
  expect(shortened(whole)).toBe(whole)
})

test('of a longer one the begin is kept, and it is no RESULT to validate', () => {
  const long = record('x'.repeat(8_208))
  const reply = `${'x'.repeat(8_192)}[16 characters more]`
  expect(shortened(long)).toEqual({ ...long, reply, result: '' })
})
