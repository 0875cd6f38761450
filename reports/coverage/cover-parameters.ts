import { commands } from '../../contract/commands.ts'
import type { Command } from '../../contract/types.ts'
import type { ExchangeResult } from '../result-format.ts'
import type { CoveredParameter } from './coverage.ts'
import { groupedBy } from './grouped-by.ts'
import { isRefused, type SentParameter, sentParameters } from './read-exchange.ts'
import type { SuiteExample } from './suite-example.ts'

/** Every parameter of every command with the examples that send it, in the order of the contract. */
export function coverParameters(
  examples: readonly SuiteExample[],
  reasons: Readonly<Record<string, string>>,
  rows: readonly Command[] = Object.values(commands),
): readonly CoveredParameter[] {
  const sent = rows.map(() => new Map<string, Senders>())
  for (const example of examples) {
    for (const exchange of example.exchanges) {
      const carried = sentParameters(exchange.request)
      const senders = sent[rows.findIndex((row) => isOf(row, exchange, carried, rows))]
      if (senders) note(senders, { example, exchange, carried })
    }
  }
  return rows.flatMap((row, index) =>
    askedParameters(row).map(({ name, asked }) => {
      const senders = sent[index]?.get(name)
      const command = headOf(row)
      return {
        command,
        name,
        asked,
        sent: ownFirst(row, senders?.sent),
        blank: ownFirst(row, senders?.blank),
        refused: ownFirst(row, senders?.refused),
        reason: reasons[`${command} ${name}`],
      }
    }),
  )
}

/** What a command is called where its other form must be told from it. */
export function headOf({ name, selectedBy }: Command): string {
  return selectedBy === undefined ? name : `${name} with ${selectedBy}`
}

interface Senders {
  readonly sent: Set<SuiteExample>
  readonly blank: Set<SuiteExample>
  readonly refused: Set<SuiteExample>
}

interface Carried {
  readonly example: SuiteExample
  readonly exchange: ExchangeResult
  readonly carried: readonly SentParameter[]
}

function note(senders: Map<string, Senders>, { example, exchange, carried }: Carried): void {
  const refused = isRefused(exchange)
  for (const [name, value] of carried) {
    const own = senders.get(name) ?? { sent: new Set(), blank: new Set(), refused: new Set() }
    senders.set(name, own)
    own[value.trim() === '' ? 'blank' : 'sent'].add(example)
    if (refused) own.refused.add(example)
  }
}

/** Whether a request is one of this row: two forms of a command are told apart by what they carry. */
function isOf(
  { name, selectedBy }: Command,
  { command }: ExchangeResult,
  carried: readonly SentParameter[],
  rows: readonly Command[],
): boolean {
  if (name !== command) return false
  const carries = (parameter: string) =>
    carried.some(([sent, value]) => sent === parameter && value.trim() !== '')
  if (selectedBy !== undefined) return carries(selectedBy)
  return !rows.some((row) => row.name === name && row.selectedBy && carries(row.selectedBy))
}

/** Those that are about the command come before those that only need it. */
function ownFirst(
  { requirements }: Command,
  examples: ReadonlySet<SuiteExample> = new Set(),
): readonly SuiteExample[] {
  const isOwn = (example: SuiteExample) =>
    example.tags.some((id) => Object.hasOwn(requirements, id))
  const all = [...examples]
  return [...all.filter(isOwn), ...all.filter((example) => !isOwn(example))]
}

interface Asked {
  readonly name: string
  readonly asked: string
}

/** The parameters of a row, each once: what is required, what is to be chosen, what may be left out. */
export function askedParameters({ required, choices, optional }: Command): readonly Asked[] {
  const all: readonly Asked[] = [
    ...required.map((name) => ({ name, asked: 'required' })),
    ...choices.flatMap(({ take, of }) =>
      of.flat().map((name) => ({ name, asked: `choice, ${take.replaceAll('-', ' ')}` })),
    ),
    ...optional.flatMap(({ names }) => names.map((name) => ({ name, asked: 'optional' }))),
  ]
  const byName = groupedBy(all, ({ name }) => name)
  return [...byName].map(([name, rows]) => ({
    name,
    asked: [...new Set(rows.map(({ asked }) => asked))].join('; '),
  }))
}
