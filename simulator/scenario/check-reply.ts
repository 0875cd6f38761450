import { commands } from '../../contract/commands.ts'
import type { Command, Transport } from '../../contract/types.ts'
import type { Finding } from '../../yaml/finding.ts'
import type { ReplyRule } from '../core/reply-rule.ts'
import { faults } from '../faults/faults.ts'
import { envelopeParameter } from './reply-schema.ts'

/** What of a rule for replies does not go together. Paths start at the rule. */
export function checkReply(rule: ReplyRule): readonly Finding[] {
  const rows = rowsNamed(rule.match.command)
  return [
    ...turnsSaidTwice(rule),
    ...unknownParameters(rule, rows),
    ...wrongTransport(rule, rows),
    ...impossibleFault(rule, rows),
  ]
}

const turns = ['occurrence', 'from', 'every'] as const

function turnsSaidTwice(rule: ReplyRule): Finding[] {
  const [first, ...others] = turns.filter((turn) => rule[turn] !== undefined)
  return others.map((turn) => ({
    path: [turn],
    isKey: true,
    says: `does not go with ${first}; allowed: one of ${turns.join(', ')}`,
  }))
}

function unknownParameters({ match }: ReplyRule, rows: readonly Command[]): Finding[] {
  const taken = new Set([envelopeParameter, ...rows.flatMap(parametersOf)])
  return Object.keys(match.parameters)
    .filter((name) => !taken.has(name))
    .map((name) => ({
      path: ['match', 'parameters', name],
      isKey: true,
      says: `${match.command} takes no ${name}, allowed: ${[...taken].join(', ')}`,
    }))
}

function wrongTransport({ match }: ReplyRule, rows: readonly Command[]): Finding[] {
  const { transport } = match
  if (transport === undefined || transportsOf(rows).includes(transport)) return []
  const says = `${match.command} is never answered there, allowed: ${transportsOf(rows).join(', ')}`
  return [{ path: ['match', 'transport'], says }]
}

/** A fault must be possible wherever its rule may be met, or it would do nothing there. */
function impossibleFault({ match, fault }: ReplyRule, rows: readonly Command[]): Finding[] {
  if (!fault) return []
  const met = match.transport === undefined ? transportsOf(rows) : [match.transport]
  const possible = Object.entries(faults).filter(([, { via }]) =>
    met.every((transport) => via.includes(transport)),
  )
  const kinds = possible.map(([kind]) => kind)
  if (kinds.includes(fault.kind)) return []
  const where = `${fault.kind} works over ${faults[fault.kind].via.join(', ')} only`
  const says = `${where}, and this rule is met over ${met.join(' and ')}, allowed: ${kinds.join(', ')}`
  return [{ path: ['fault', 'kind'], says }]
}

/** The forms of a command; of any, where none is named. */
function rowsNamed(name: string | undefined): readonly Command[] {
  const rows: readonly Command[] = Object.values(commands)
  return name === undefined ? rows : rows.filter((row) => row.name === name)
}

function transportsOf(rows: readonly Command[]): readonly Transport[] {
  return [...new Set(rows.flatMap(({ via }) => via))]
}

function parametersOf({ required, choices, optional }: Command): readonly string[] {
  return [
    ...required,
    ...choices.flatMap(({ of }) => of.flat()),
    ...optional.flatMap(({ names }) => names),
  ]
}
