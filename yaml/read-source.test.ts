import { expect, test } from 'vitest'
import { readSource } from './read-source.ts'
import { sourceLimits } from './source-limits.ts'
import { findNode, keySpotAt, plainOf, spotAt } from './source-node.ts'

/** What is wrong with a text, one a line. */
function defects(text: string): string {
  const read = readSource(text, 'x.yaml')
  if (read.ok) return 'none'
  return read.defects.map(({ line, column, says }) => `${line}:${column}: ${says}`).join('\n')
}

function rootOf(text: string) {
  const read = readSource(text, 'x.yaml')
  if (!read.ok) throw new Error(JSON.stringify(read.defects))
  return read.root
}

/** Ten names, each of which repeats the one before ten times: a few lines that are 10 000 000 000 values. */
const bomb = [
  'a0: &a0 [x]',
  ...Array.from({ length: 10 }, (_, index) => {
    const tenTimes = Array.from({ length: 10 }, () => `*a${index}`).join(', ')
    return `a${index + 1}: &a${index + 1} [${tenTimes}]`
  }),
].join('\n')

const listsIn = (depth: number) => `${'['.repeat(depth)}x${']'.repeat(depth)}`

test.each([
  ['nothing', '', {}],
  ['comments alone', '# one\n# two\n', {}],
  [
    'scalars, which stay texts',
    'a: 0012\nb: ~\nc: true\nd: "1"\ne:',
    { a: '0012', b: '~', c: 'true', d: '1', e: '' },
  ],
  ['an alias', 'a: &one { b: [1, 2] }\nc: *one', { a: { b: ['1', '2'] }, c: { b: ['1', '2'] } }],
  ['an anchor that is set anew', 'a: &one 1\nb: &one 2\nc: *one', { a: '1', b: '2', c: '2' }],
  ['an alias as a key', 'a: &one b\n*one : 1', { a: 'b', b: '1' }],
  ['a key of objects', '__proto__: { a: 1 }', JSON.parse('{ "__proto__": { "a": "1" } }')],
  ['as many levels as there may be', listsIn(sourceLimits.nesting), expect.anything()],
])('reads %s', (_, text, plain) => {
  expect(plainOf(rootOf(text))).toEqual(plain)
})

test.each([
  [
    'a list without its end',
    'a: [1',
    '1:6: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  ['a tab', 'a:\n\tb: 1', '2:1: a line is indented with a tab; YAML takes blanks alone'],
  ['a second document', 'a: 1\n---\nb: 2\n', '2:1: the file is one document; another begins here'],
  ['a list as a key', '[1, 2]: 3', '1:1: a key must be a text, found a list'],
  ['a mapping as a key', 'a: { { b: 1 }: 2 }', '1:6: a key must be a text, found a mapping'],
  ['an alias of nothing', 'a: *one\nb: &one 1', '1:4: there is no &one before this'],
  ['an alias within itself', 'a: &one [1, *one]', '1:13: *one stands in &one itself'],
  [
    'several slips at once',
    'a: *one\nb: *two',
    '1:4: there is no &one before this\n2:4: there is no &two before this',
  ],
  [
    'aliases of aliases that are more than memory holds',
    bomb,
    '6:25: aliases repeat more than 100000 values',
  ],
  [
    'aliases of a long list',
    `a: &one [${'1,'.repeat(1000)}]\nb:\n${'  - *one\n'.repeat(200)}`,
    '102:5: aliases repeat more than 100000 values',
  ],
  [
    'lists in lists, too deep',
    `a: ${listsIn(32)}`,
    '1:35: lists and mappings lie in each other more than 32 deep',
  ],
  [
    'lists in lists, deeper than a stack',
    listsIn(100_000),
    '1:33: lists and mappings lie in each other more than 32 deep',
  ],
  [
    'lists without an end',
    '['.repeat(100_000),
    '1:33: lists and mappings lie in each other more than 32 deep',
  ],
  [
    'mappings in mappings, each on its line',
    Array.from({ length: 40 }, (_, index) => `${' '.repeat(index)}a:\n`).join(''),
    '33:33: lists and mappings lie in each other more than 32 deep',
  ],
])('refuses %s', (_, text, says) => {
  expect(defects(text)).toBe(says)
})

test('refuses a text that is longer than a file may be, and takes one that is not', () => {
  const longest = `# ${'é'.repeat((sourceLimits.fileBytes - 2) / 2)}`
  expect(defects(longest)).toBe('none')
  expect(defects(`${longest} `)).toBe('1:1: x.yaml is longer than 10000000 bytes')
})

test('takes 500 aliases of one small thing', () => {
  expect(defects(`a: &one { b: 1 }\nc:\n${'  - *one\n'.repeat(500)}`)).toBe('none')
})

test('knows where everything stands', () => {
  const root = rootOf('a: &one\n  - b: 1\nc: *one\n')
  expect(spotAt(root, ['a', 0, 'b']).offset).toBe(15)
  expect(keySpotAt(root, ['a', 0, 'b']).offset).toBe(12)
  // What is not there is missed where it would be.
  expect(spotAt(root, ['a', 0, 'd', 'e']).offset).toBe(12)
  expect(keySpotAt(root, ['d']).offset).toBe(0)
  // An alias stands where it is written, and what it repeats where that is.
  expect(spotAt(root, ['c']).offset).toBe(20)
  expect(spotAt(root, ['c', 0, 'b']).offset).toBe(15)
  expect(findNode(root, ['a', 1])).toBeUndefined()
})
