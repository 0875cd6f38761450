import { type CommandId, commands } from '../../contract/commands.ts'
import { sharedRequirements } from '../../contract/requirements.ts'
import type { Command, Family, Requirement, Requirements } from '../../contract/types.ts'
import type { DecodedRequest, Defect } from '../wire/decode.ts'
import type { Origin } from './exchange.ts'
import type { ToldResult } from './read-result.ts'

/** What of an exchange tells which requirements it touches. */
export interface Touching {
  readonly transport: Origin['transport']
  /** Undefined: the API was not asked. */
  readonly asked: DecodedRequest | Defect | undefined
  readonly result: ToldResult | undefined
}

/**
 * The ids of the requirements that an exchange can show to be met or broken, so that whoever looks into
 * one finds the exchanges to look at. That is, in the order of the contract,
 *
 * - of what cannot be read, and of what is no request of the API, the rows of its transport; of the
 *   former those of `request` too;
 * - of a refusal the rows of `result`;
 * - of a command its own rows, and those it has in common with others.
 *
 * The rows of the wire and of RESULT are shown by every exchange there is. Named of all of them they
 * would find nothing, so an exchange has them where something went wrong there. And a row that says
 * with which result is answered (`... is refused with API_DEVICE_INVALID`) is touched by exchanges with
 * that result only. What is excluded cannot be shown, and is never touched.
 */
export function touchedRequirements({ transport, asked, result }: Touching): string[] {
  const touched: Touchable[] = []
  if (!asked?.ok) {
    if (transport === 'tcp') touched.push(...shared.tcp)
    if (asked) touched.push(...shared.request)
    if (transport !== 'tcp') touched.push(...shared['web-api'])
  }
  if (result && result.label !== 'API_OK') touched.push(...shared.result)
  if (asked?.command !== undefined) touched.push(...(byCommand.get(asked.command) ?? []))
  return touched
    .filter(({ labels }) => labels.length === 0 || labels.includes(result?.label ?? ''))
    .map(({ id }) => id)
}

interface Touchable {
  readonly id: string
  /** The results that it speaks of. */
  readonly labels: readonly string[]
}

type Place = keyof typeof sharedRequirements

/** What the commands of a family have in common. */
const placesByFamily: Readonly<Record<Family, readonly Place[]>> = {
  availability: [],
  'call-handling': ['call-handling'],
  status: ['status'],
  'recording-control': ['recording-control'],
  import: [],
  export: [],
  administration: [],
}

/** Commands that have something in common with another family too. */
const otherPlaces: ReadonlyMap<CommandId, Place> = new Map([
  // They control a recording, whichever family they stand in.
  ['recordStart', 'recording-control'],
  ['recordStop', 'recording-control'],
  // They find their device and call as the commands of calls do.
  ['blackoutStart', 'call-handling'],
  ['blackoutStop', 'call-handling'],
  ['agentBlackoutStart', 'call-handling'],
  ['agentBlackoutStop', 'call-handling'],
])

/** Commands whose rows stand with another. */
const rowsStandWith: ReadonlyMap<CommandId, CommandId> = new Map([
  ['blackoutStop', 'blackoutStart'],
  ['agentBlackoutStart', 'blackoutStart'],
  ['agentBlackoutStop', 'blackoutStart'],
])

const shared: Readonly<Record<Place, readonly Touchable[]>> = {
  tcp: touchable(sharedRequirements.tcp),
  request: touchable(sharedRequirements.request),
  'web-api': touchable(sharedRequirements['web-api']),
  // They speak of results as such, whichever they name.
  result: touchable(sharedRequirements.result).map(({ id }) => ({ id, labels: [] })),
  'call-handling': touchable(sharedRequirements['call-handling']),
  status: touchable(sharedRequirements.status),
  'recording-control': touchable(sharedRequirements['recording-control']),
  events: touchable(sharedRequirements.events),
}

const byCommand: ReadonlyMap<CommandId, readonly Touchable[]> = rowsByCommand()

function rowsByCommand() {
  const rows = new Map<CommandId, readonly Touchable[]>()
  let id: CommandId
  for (id in commands) {
    const { family }: Command = commands[id]
    const places = [otherPlaces.get(id) ?? [], placesByFamily[family]].flat()
    const own = touchable(commands[rowsStandWith.get(id) ?? id].requirements)
    rows.set(id, [...places.flatMap((place) => shared[place]), ...own])
  }
  return rows
}

function touchable(rows: Requirements): Touchable[] {
  const all: readonly [string, Requirement][] = Object.entries(rows)
  return all.flatMap(([id, row]) =>
    row.excluded === undefined ? { id, labels: labelsOf(row) } : [],
  )
}

/** The results that a row names; those that it lets another server give do not matter here. */
function labelsOf({ says }: Requirement): readonly string[] {
  return says.match(/\bAPI_[A-Z_]+/g) ?? []
}
