import { expect, test } from 'vitest'
import { coverageText, examplesText } from './coverage-text.ts'
import { suiteExample } from './covered.fixture.ts'
import { staleLines } from './stale-lines.ts'

const other = { file: 'call/b.feature', rule: 'It ends' }

test.each([
  ['none', [], ''],
  ['one without a rule', [suiteExample('one')], '`call/a.feature`: one'],
  ['one under a rule', [suiteExample('one', other)], '`call/b.feature`: It ends / one'],
  [
    'two of a rule and one of another file',
    [suiteExample('one', other), suiteExample('two', other), suiteExample('three')],
    '`call/b.feature`: It ends / one; two; `call/a.feature`: three',
  ],
  [
    'the first of many',
    'abcde'.split('').map((name) => suiteExample(name)),
    '`call/a.feature`: a; b; c',
  ],
])('examples are told by file, rule and name: %s', (_, examples, text) => {
  expect(examplesText(examples)).toBe(text)
})

test('each row says what shows it, or why nothing does', () => {
  const text = coverageText({
    requirements: [
      {
        requirement: {
          ...{ id: 'A-1', place: 'A', says: 'It is so.', source: 'seed' },
          ...({ level: 'must', basis: 'documented' } as const),
        },
        examples: [
          suiteExample('one', { tags: ['needs-control'] }),
          suiteExample('two', { tags: ['needs-profile'] }),
        ],
        mutants: ['call-stop-does-nothing', 'call-stop-stops-all'],
      },
    ],
    parameters: [
      {
        ...{ command: 'A', name: 'B', asked: 'optional', reason: 'No reply shows it.' },
        ...{ sent: [], alone: [], blank: [], refused: [] },
      },
    ],
    codes: [{ code: 20, label: 'OK', examples: [suiteExample('one')], reason: undefined }],
  })
  expect(text.split('\n').filter((line) => /^\| (A|B|20)/.test(line))).toEqual([
    '| A-1 | must, documented | It is so. | seed | 2, of which 1 needs control and 1 needs profile: `call/a.feature`: one; two | call-stop-does-nothing, call-stop-stops-all |',
    '| B | optional | 0 | 0 | 0 | 0 | none sends it: No reply shows it. |',
    '| 20 | OK | 1 | `call/a.feature`: one |',
  ])
})

test.each([
  ['the same', 'a\nb\n', 'a\nb\n', []],
  ['a line less', 'a\nb\n', 'a\n', ['- 2: b']],
  ['a line more', 'a\n', 'a\nb\n', ['+ 2: b']],
  ['another line', 'a\nb\n', 'a\nc\n', ['- 2: b', '+ 2: c']],
  ['another order', 'a\nb\n', 'b\na\n', ['the same lines stand in another order']],
])('what is kept is compared with what must be: %s', (_, kept, wanted, lines) => {
  expect(staleLines(kept, wanted)).toEqual(lines)
})

test('of much that differs the first is shown', () => {
  const lines = staleLines('', 'abcdefgh'.split('').join('\n'))
  expect(lines).toHaveLength(7)
  expect(lines.at(-1)).toBe('and 3 lines more')
})
