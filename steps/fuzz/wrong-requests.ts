import type { Command, Lexical } from '../../contract/types.ts'
import type { Sent } from '../xml/write-request.ts'
import type { FuzzRequest, Kind } from './fuzz-request.ts'
import { lexicalOf, type Vocabulary } from './vocabulary.ts'

/** Every request that differs from a right one of a row by one thing that is wrong. */
export function wrongRequests(
  right: FuzzRequest,
  row: Command,
  words: Vocabulary,
  oddTexts: readonly string[],
): readonly FuzzRequest[] {
  const { parameters } = right
  const wrong = (kind: Kind, sent: readonly Sent[], command = right.command): FuzzRequest => ({
    command,
    kind,
    parameters: sent,
  })
  const needed = [...row.required.map((name) => [name]), ...row.choices.map(({ of }) => of.flat())]
  return [
    ...needed.map((names) => wrong('missing parameter', without(parameters, names))),
    ...needed.map((names) => wrong('blank parameter', replaced(parameters, names, '(blank)'))),
    ...parameters.flatMap(([name]) => {
      const value = name === 'ACTION' ? 'PAINT' : noneOfKind[lexicalOf(name)]
      return value === undefined
        ? []
        : [wrong('wrong kind of value', replaced(parameters, [name], value))]
    }),
    ...excessOf(row, parameters).map((name) =>
      wrong('selector in excess', [...parameters, [name, words.valuesFor(name, row)[0]]]),
    ),
    wrong('unknown parameter', [...parameters, ['FUZZED', 'Gold Level']]),
    wrong('unknown command', parameters, 'FORMATDISK'),
    ...noNumbers.map((id) => wrong('no REQUESTID', [['REQUESTID', id], ...parameters])),
    ...parameters
      .filter(([name]) => lexicalOf(name) === 'text' && name !== 'ACTION')
      .flatMap(([name]) =>
        oddTexts.map((text) => wrong('odd text', replaced(parameters, [name], text))),
      ),
  ]
}

/** Texts with which something may go wrong on the way. */
export const oddTexts: readonly string[] = [
  '<b>&amp;</b> ]]> "quoted" it\'s',
  'Zoë 東京 🙂',
  '%41+%26&TYPE=TEST',
  'x'.repeat(1_000),
]

const noNumbers = ['(blank)', 'abc', '-1', '1.5']

/** What is not of a kind; undefined: any text is. */
const noneOfKind: Readonly<Record<Lexical, string | undefined>> = {
  text: undefined,
  digits: 'twelve',
  flag: 'maybe',
  direction: 'sideways',
  'unix-seconds': 'yesterday',
  'digits-list': '1,,two',
  'text-list': undefined,
}

/** Selectors that may not stand beside the one that a request has. */
function excessOf({ choices }: Command, parameters: readonly Sent[]): readonly string[] {
  const sent = parameters.map(([name]) => name)
  return choices
    .filter(({ take }) => take === 'exactly-one')
    .flatMap(({ of }) => of.flat())
    .filter((name) => !sent.includes(name))
}

function without(parameters: readonly Sent[], names: readonly string[]): readonly Sent[] {
  return parameters.filter(([name]) => !names.includes(name))
}

function replaced(
  parameters: readonly Sent[],
  names: readonly string[],
  value: string,
): readonly Sent[] {
  return parameters.map((sent): Sent => (names.includes(sent[0]) ? [sent[0], value] : sent))
}
