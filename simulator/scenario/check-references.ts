import type { Finding } from '../../yaml/finding.ts'
import { nameKey } from '../core/name-key.ts'
import { checkReply } from './check-reply.ts'
import { checkGenerated } from './generated/check-generated.ts'
import { namedInScript } from './named-in-script.ts'
import type { ScenarioFile } from './schema.ts'
import { instantIn } from './zone.ts'

/** A value of a scenario and where it stands. */
export interface Placed {
  readonly path: readonly (string | number)[]
  readonly value: string | number
}

/**
 * What a scenario says twice, or of something that it does not have, or of a moment that never was:
 * what each value may be is the schema's, how they go together is told here.
 */
export function checkReferences(scenario: ScenarioFile): readonly Finding[] {
  const { cores, channels, devices, users, stations, recordings, calls, roles } = scenario
  const { groups, securityRoles } = scenario
  const coreIdents = new Set(cores.map(({ ident }) => ident))
  const calledDevices = calls.map(({ device, instance }, index) => ({
    path: ['calls', index, 'instance'],
    value: `instance "${instance}" on device ${device}`,
  }))
  const phones = nested('users', 'phones', users)
  const script = namedInScript(scenario.script)
  const phoneIds = new Set(phones.map(({ value }) => value))
  return [
    ...repeated(column('cores', 'ident', cores)),
    ...repeated(column('channels', 'id', channels)),
    ...repeated(column('devices', 'id', devices)),
    ...repeated(column('users', 'id', users)),
    ...repeated(column('stations', 'name', stations)),
    ...repeated(column('stations', 'device', stations)),
    ...repeated(column('recordings', 'id', recordings)),
    ...repeated(phones),
    ...repeated(column('groups', 'id', groups)),
    ...repeatedNames(column('groups', 'name', groups)),
    ...repeated(column('securityRoles', 'id', securityRoles)),
    ...repeatedNames(column('securityRoles', 'name', securityRoles)),
    ...repeated(calledDevices),
    ...unknown('core', column('channels', 'core', channels), coreIdents),
    ...unknown('core', column('devices', 'core', devices), coreIdents),
    ...unknown('core', column('recordings', 'core', recordings), coreIdents),
    ...unknown('user', column('recordings', 'agent', recordings), valuesOf(users, 'id')),
    ...unknown('phone', nested('groups', 'phones', groups), phoneIds),
    ...unknown('user', nested('securityRoles', 'users', securityRoles), valuesOf(users, 'id')),
    ...unknown('group', nested('securityRoles', 'groups', securityRoles), valuesOf(groups, 'id')),
    ...unknown('group', column('recordings', 'group', recordings), valuesOf(groups, 'id')),
    ...unknown('device', entries('devices', roles.devices), valuesOf(devices, 'id')),
    ...unknown('recording', entries('recordings', roles.recordings), valuesOf(recordings, 'id')),
    ...unknown('user', entries('users', roles.users), valuesOf(users, 'id')),
    ...unknown('group', entries('groups', roles.groups), valuesOf(groups, 'id')),
    ...unknown(
      'role',
      entries('securityRoles', roles.securityRoles),
      valuesOf(securityRoles, 'id'),
    ),
    ...phonesOfDeleted(users),
    ...blackoutsOutside(recordings),
    ...neverWas(scenario),
    ...checkGenerated(scenario),
    ...ratesOfStanding(scenario.clock),
    ...repeated(column('replies', 'name', scenario.replies)),
    ...ofReplies(scenario.replies),
    ...repeated(script.names),
    ...unknown('core', script.cores, coreIdents),
    ...unknown('channel', script.channels, valuesOf(channels, 'id')),
    ...unknown('user', script.agents, valuesOf(users, 'id')),
    ...moreFreeThanThereIs(scenario, script.freeMb),
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

type ListRow<F extends string> = { readonly [N in F]: readonly (string | number)[] }

/** Every value of a field that is a list, of every row. */
function nested<F extends string>(list: string, field: F, rows: readonly ListRow<F>[]): Placed[] {
  return rows.flatMap((row, index) =>
    row[field].map((value, number) => ({ path: [list, index, field, number], value })),
  )
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

function repeated(
  values: readonly Placed[],
  keyOf: (value: string | number) => string | number = (value) => value,
): Finding[] {
  const seen = new Set<string | number>()
  return values.flatMap(({ path, value }) => {
    if (seen.has(keyOf(value))) return [{ path, says: `${value} is there already` }]
    seen.add(keyOf(value))
    return []
  })
}

/** Names that are the same to the server (ADDGROUP-5, MODIFYROLE-6). */
function repeatedNames(names: readonly Placed[]): Finding[] {
  return repeated(names, (name) => nameKey(String(name)))
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

/** A deletion frees every phone, so that a deleted user has none (IMPORTUSER-7). */
function phonesOfDeleted(users: ScenarioFile['users']): Finding[] {
  return users.flatMap(({ status, phones }, index) =>
    status === 'D' && phones.length > 0
      ? [{ path: ['users', index, 'phones'], says: 'a deleted user has no phones' }]
      : [],
  )
}

/** Blackouts that do not lie within their recording, or end before they begin. */
function blackoutsOutside(recordings: ScenarioFile['recordings']): Finding[] {
  return recordings.flatMap(({ seconds, blackouts }, index) =>
    blackouts.flatMap(({ from, to }, number) => {
      const path = ['recordings', index, 'blackouts', number, 'to']
      if (to <= from) return [{ path, says: `must be after ${from}, where the blackout begins` }]
      if (to > seconds) return [{ path, says: `must not be after ${seconds}, the recording's end` }]
      return []
    }),
  )
}

/** More megabytes free on a disk than it has. */
function moreFreeThanThereIs({ server }: ScenarioFile, values: readonly Placed[]): Finding[] {
  const { capacityMb } = server.disk
  return values
    .filter(({ value }) => Number(value) > capacityMb)
    .map(({ path }) => ({ path, says: `must not be above ${capacityMb}, what the disk holds` }))
}

/** What is wrong within each rule for replies. */
function ofReplies(replies: ScenarioFile['replies']): Finding[] {
  return replies.flatMap((rule, index) =>
    checkReply(rule).map((found) => ({ ...found, path: ['replies', index, ...found.path] })),
  )
}

/** A clock that stands runs at no rate. */
function ratesOfStanding({ runs, rate }: ScenarioFile['clock']): Finding[] {
  if (runs !== false || rate === undefined) return []
  return [{ path: ['clock', 'rate'], says: 'a clock that does not run has no rate' }]
}

/** Instants that look like one and are none, as 30 February. */
function neverWas(scenario: ScenarioFile): Finding[] {
  const { clock, server, channels, calls, recordings, users } = scenario
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
    ...column('users', 'addedAt', users),
    ...column('users', 'modifiedAt', users),
    ...namedInScript(scenario.script).instants,
  ]
    .filter(({ value }) => instantIn(server.timeZone, String(value)) === undefined)
    .map(({ path, value }) => ({ path, says: `there is no such moment as ${value}` }))
}
