import { expect, test } from 'vitest'
import { passwordFor } from './import-password.ts'
import { Secrets } from './safety/secrets.ts'
import type { Sent } from './xml/write-request.ts'

const action = (value: string): Sent => ['ACTION', value]
const password: readonly Sent[] = [['PASSWORD', 'open sesame']]

test.each<[what: string, command: string, sent: readonly Sent[], more: readonly Sent[]]>([
  ['ADD', 'IMPORTUSER', [action('ADD')], password],
  ['delete, in small letters', 'IMPORTUSER', [action(' delete ')], password],
  ['an action that there is not', 'IMPORTUSER', [action('MAKE')], password],
  ['no action', 'IMPORTUSER', [], password],
  ['LIST', 'IMPORTUSER', [action('list')], []],
  ['a PASSWORD of its own', 'IMPORTUSER', [action('ADD'), ['PASSWORD', '']], []],
  ['another command', 'IMPORTAGENTPHONE', [action('ADD')], []],
])('a request with %s', (_, command, sent, more) => {
  expect(passwordFor(command, sent, new Secrets('open sesame'))).toEqual(more)
  expect(passwordFor(command, sent, new Secrets())).toEqual([])
})
