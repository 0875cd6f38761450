import { expect, test } from 'vitest'
import { certificateOf, holdingResult } from './certificate.fixture.ts'
import { type Claims, claimsSchema } from './certificate-format.ts'
import { certificateText } from './certificate-text.ts'

const claims = claimsSchema.parse(JSON.parse(certificateOf().signed))

function textOf(part: Partial<Claims> = {}, isResultSame = false): string {
  return certificateText({ ...claims, ...part }, { isResultSame })
}

test('what is certified is said in words', () => {
  expect(textOf({}, true)).toBe(`The signature holds. It was made with the key ${claims.key}.

The recorder of Example Ltd (tcp://recorder.example:15620, http://recorder.example:12012) holds
  over TCP: core
  over HTTP: core, import
No requirement is violated.
Judged 2026-01-31T09:00:00.000Z by version 1.2.3, contract ${holdingResult().suite.contract}.
The result is the one that was certified.
`)
})

test.each([
  [
    'a result that was not compared',
    {},
    `The result that was certified has the SHA-256 ${claims.result}; --result compares one.`,
  ],
  [
    'one violation',
    { violated: 1, verdict: 'failed' },
    '1 requirement is violated, which keeps it from none of these levels.',
  ],
  ['several', { violated: 2, verdict: 'failed' }, '2 requirements are violated, which keeps'],
  [
    'an example that shows nothing',
    { verdict: 'failed' },
    'No requirement is violated, but an example failed that shows none.',
  ],
  [
    'a simulator of the run',
    { target: { name: 'the simulator', addresses: [] } },
    '\nthe simulator (a simulator in the process of the run) holds\n',
  ],
  [
    'a run that trusted anybody',
    { insecure: true },
    '(--insecure): who answered may have been another.',
  ],
  [
    'a name that a terminal would act on',
    { target: { name: 'a\u001b[2J\nb', addresses: ['\u202e'] } },
    '\na\u{FFFD}[2J b (\u{FFFD}) holds\n',
  ],
] as const)('%s', (_, part, says) => {
  expect(textOf(part)).toContain(says)
})
