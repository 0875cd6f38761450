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
      const index = rows.findIndex((row) => isOf(row, exchange, carried, rows))
      const senders = sent[index]
      const row = rows[index]
      if (row && senders) note(senders, { row, example, exchange, carried })
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
        alone: ownFirst(row, senders?.alone),
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
  readonly alone: Set<SuiteExample>
  readonly blank: Set<SuiteExample>
  readonly refused: Set<SuiteExample>
}

interface Carried {
  readonly row: Command
  readonly example: SuiteExample
  readonly exchange: ExchangeResult
  readonly carried: readonly SentParameter[]
}

function note(senders: Map<string, Senders>, { row, example, exchange, carried }: Carried): void {
  const refused = isRefused(exchange)
  for (const [name, value] of carried) {
    const own = senders.get(name) ?? newSenders()
    senders.set(name, own)
    own[value.trim() === '' ? 'blank' : 'sent'].add(example)
    if (refused) own.refused.add(example)
    if (isAlone(row, name, carried)) own.alone.add(example)
  }
}

function newSenders(): Senders {
  return { sent: new Set(), alone: new Set(), blank: new Set(), refused: new Set() }
}

/** Whether a parameter has nothing beside it that its command could do without. */
function isAlone(
  { required, choices, selectedBy }: Command,
  name: string,
  carried: readonly SentParameter[],
): boolean {
  const names = carried.map(([one]) => one)
  const alternatives = choices.map(({ of }) => of.map((one) => [one].flat()))
  const isNeeded = (one: string) =>
    inEveryRequest.includes(one) || required.includes(one) || one === selectedBy
  const isChosen = (one: string) => alternatives.flat(2).includes(one)
  return (
    names.every((one) => one === name || isNeeded(one) || isChosen(one)) &&
    alternatives.every(
      (choice) => choice.filter((of) => of.some((one) => names.includes(one))).length <= 1,
    )
  )
}

const inEveryRequest = ['REQUESTID', 'TYPE', 'REQUESTTYPE']

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
