import type { ScenarioFile } from './schema.ts'
import { instantIn } from './zone.ts'

/** Something wrong at a place of a scenario. */
export interface Finding {
  readonly path: readonly (string | number)[]
  readonly says: string
  /** Whether it is the key at the end of the path that is wrong, and not its value. */
  readonly isKey?: true
}

/** A value of a scenario and where it stands. */
interface Placed {
  readonly path: readonly (string | number)[]
  readonly value: string | number
}

/**
 * What a scenario says twice, or of something that it does not have, or of a moment that never was:
 * what each value may be is the schema's, how they go together is told here.
 */
export function checkReferences(scenario: ScenarioFile): readonly Finding[] {
  const { cores, channels, devices, users, stations, recordings, calls, roles } = scenario
  const coreIdents = new Set(cores.map(({ ident }) => ident))
  const calledDevices = calls.map(({ device, instance }, index) => ({
    path: ['calls', index, 'instance'],
    value: `instance "${instance}" on device ${device}`,
  }))
  const phones = users.flatMap((user, index) =>
    user.phones.map((value, number) => ({ path: ['users', index, 'phones', number], value })),
  )
  return [
    ...repeated(column('cores', 'ident', cores)),
    ...repeated(column('channels', 'id', channels)),
    ...repeated(column('devices', 'id', devices)),
    ...repeated(column('users', 'id', users)),
    ...repeated(column('stations', 'name', stations)),
    ...repeated(column('stations', 'device', stations)),
    ...repeated(column('recordings', 'id', recordings)),
    ...repeated(phones),
    ...repeated(calledDevices),
    ...unknown('core', column('channels', 'core', channels), coreIdents),
    ...unknown('core', column('devices', 'core', devices), coreIdents),
    ...unknown('core', column('recordings', 'core', recordings), coreIdents),
    ...unknown('user', column('recordings', 'agent', recordings), valuesOf(users, 'id')),
    ...unknown('device', entries('devices', roles.devices), valuesOf(devices, 'id')),
    ...unknown('recording', entries('recordings', roles.recordings), valuesOf(recordings, 'id')),
    ...neverWas(scenario),
  ]
}

type Row<F extends string> = { readonly [N in F]?: string | number | undefined }

/** The values of one field of every row of a list, where the row has it. */
function column<F extends string>(list: string, field: F, rows: readonly Row<F>[]): Placed[] {
  return rows.flatMap((row, index) => {
    const value = row[field]
    return value === undefined ? [] : [{ path: [list, index, field], value }]
  })
}

function valuesOf<F extends string>(
  rows: readonly Row<F>[],
  field: F,
): ReadonlySet<string | number> {
  return new Set(column('', field, rows).map(({ value }) => value))
}

function entries(kind: string, roles: Readonly<Record<string, string | number>>): Placed[] {
  return Object.entries(roles).map(([role, value]) => ({ path: ['roles', kind, role], value }))
}

function repeated(values: readonly Placed[]): Finding[] {
  const seen = new Set<string | number>()
  return values.flatMap(({ path, value }) => {
    if (seen.has(value)) return [{ path, says: `${value} is there already` }]
    seen.add(value)
    return []
  })
}

/** How many of what there is are named to one who asks for another. */
const namedMost = 20

function unknown(
  what: string,
  values: readonly Placed[],
  known: ReadonlySet<string | number>,
): Finding[] {
  const all = [...known]
  const more = all.length > namedMost ? `, and ${all.length - namedMost} more` : ''
  const there =
    all.length === 0 ? 'there is none' : `there are ${all.slice(0, namedMost).join(', ')}${more}`
  return values
    .filter(({ value }) => !known.has(value))
    .map(({ path, value }) => ({ path, says: `there is no ${what} ${value}; ${there}` }))
}

/** Instants that look like one and are none, as 30 February. */
function neverWas(scenario: ScenarioFile): Finding[] {
  const { clock, server, channels, calls, recordings } = scenario
  const single: Placed[] = [
    ...(clock.at === undefined ? [] : [{ path: ['clock', 'at'], value: clock.at }]),
    ...(server.startedAt === undefined
      ? []
      : [{ path: ['server', 'startedAt'], value: server.startedAt }]),
  ]
  return [
    ...single,
    ...column('channels', 'changedAt', channels),
    ...column('calls', 'startedAt', calls),
    ...column('recordings', 'startedAt', recordings),
  ]
    .filter(({ value }) => instantIn(server.timeZone, String(value)) === undefined)
    .map(({ path, value }) => ({ path, says: `there is no such moment as ${value}` }))
}
