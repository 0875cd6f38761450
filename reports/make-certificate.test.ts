import { createHash, verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { certificateOf, holdingResult, keysOf, resultBytes } from './certificate.fixture.ts'
import { soundResult, troubledResult } from './html/report.fixture.ts'
import { makeCertificate } from './make-certificate.ts'
import type { Result } from './result-format.ts'

const { privateKey, publicKey } = keysOf(1)

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

test('it says what was judged by what, which levels are held, and of which result', () => {
  const { suite } = holdingResult()
  expect(JSON.parse(certificateOf().signed)).toEqual({
    is: 'uptivity-conformance certificate',
    format: 1,
    target: {
      name: 'The recorder of Example Ltd',
      addresses: ['tcp://recorder.example:15620', 'http://recorder.example:12012'],
    },
    suite: { version: '1.2.3', contract: suite.contract },
    startedAt: '2026-01-31T09:00:00.000Z',
    levels: { tcp: ['core'], http: ['core', 'import'] },
    violated: 0,
    verdict: 'passed',
    result: sha256(resultBytes),
    key: sha256(publicKey.export({ type: 'spki', format: 'der' })),
  })
})

test('what is violated beside the levels is said', () => {
  const { levels } = holdingResult()
  const { signed } = certificateOf({ ...troubledResult(), levels })
  expect(JSON.parse(signed)).toMatchObject({ violated: 2, verdict: 'failed' })
})

test('a run that trusted any certificate is certified as such', () => {
  const { target } = holdingResult()
  const { signed } = certificateOf(holdingResult({ target: { ...target, insecure: true } }))
  expect(JSON.parse(signed)).toMatchObject({ insecure: true })
})

test('its text is signed as it is written, without being written anew', () => {
  const { signed, signature } = certificateOf()
  expect(verify(null, Buffer.from(signed), publicKey, Buffer.from(signature, 'base64'))).toBe(true)
})

test('the same run and key make the same certificate', () => {
  expect(certificateOf()).toEqual(certificateOf())
})

describe('none is made of a run', () => {
  test.each([
    [
      'that stopped, whatever was held',
      holdingResult({ ended: { how: 'stopped answering', reason: 'no reply' } }),
      'the run ended early (no reply), so nothing is known of what was left of it',
    ],
    [
      'that was interrupted',
      holdingResult({ ended: { how: 'interrupted' } }),
      'the run ended early (interrupted), so nothing is known of what was left of it',
    ],
    [
      'of a shard',
      Object.assign(holdingResult(), { shard: { number: 1, of: 2 } }),
      'it is the result of a shard: report merge puts all of them together',
    ],
    ['in which no level is held', soundResult(), 'no level is held over any transport'],
  ] satisfies [string, Result, string][])('%s', (_, result, says) => {
    expect(makeCertificate(result, resultBytes, privateKey)).toEqual({ ok: false, says })
  })
})
