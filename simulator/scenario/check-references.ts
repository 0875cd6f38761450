import type { ScenarioFile } from './schema.ts'

/** Something wrong at a place of a scenario. */
export interface Finding {
  readonly path: readonly (string | number)[]
  readonly says: string
  /** Whether it is the key at the end of the path that is wrong, and not its value. */
  readonly isKey?: true
}

/** What a scenario says twice, or of something that it does not have. */
export function checkReferences(scenario: ScenarioFile): readonly Finding[] {
  const { cores, channels, devices, users, stations, recordings, calls, roles } = scenario
  const coreIdents = new Set(cores.map(({ ident }) => ident))
  const deviceIds = new Set(devices.map(({ id }) => id))
  const userIds = new Set(users.map(({ id }) => id))

  return [
    ...repeated(
      ['cores'],
      'ident',
      cores.map(({ ident }) => ident),
    ),
    ...repeated(
      ['channels'],
      'id',
      channels.map(({ id }) => id),
    ),
    ...repeated(
      ['devices'],
      'id',
      devices.map(({ id }) => id),
    ),
    ...repeated(
      ['users'],
      'id',
      users.map(({ id }) => id),
    ),
    ...repeated(
      ['stations'],
      'name',
      stations.map(({ name }) => name),
    ),
    ...repeated(
      ['stations'],
      'device',
      stations.map(({ device }) => device),
    ),
    ...repeated(
      ['recordings'],
      'id',
      recordings.map(({ id }) => id),
    ),
    ...repeatedPhones(users),
    ...repeatedCalls(calls),
    ...unknown(
      'channels',
      'core',
      channels.map(({ core }) => core),
      coreIdents,
    ),
    ...unknown(
      'devices',
      'core',
      devices.map(({ core }) => core),
      coreIdents,
    ),
    ...unknown(
      'recordings',
      'core',
      recordings.map(({ core }) => core),
      coreIdents,
    ),
    ...unknown(
      'recordings',
      'agent',
      recordings.map(({ agent }) => agent),
      userIds,
    ),
    ...Object.entries(roles.devices)
      .filter(([, id]) => !deviceIds.has(id))
      .map(([role, id]) => ({
        path: ['roles', 'devices', role],
        says: `there is no device ${id}; devices: ${[...deviceIds].join(', ')}`,
      })),
    ...Object.entries(roles.recordings)
      .filter(([, id]) => !recordings.some((recording) => recording.id === id))
      .map(([role, id]) => ({
        path: ['roles', 'recordings', role],
        says: `there is no recording ${id}`,
      })),
  ]
}

function repeated(
  list: readonly [string],
  field: string,
  values: readonly (string | number)[],
): Finding[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [{ path: [...list, index, field], says: `${value} is there already` }],
  )
}

function repeatedPhones(users: ScenarioFile['users']): Finding[] {
  const seen = new Set<string>()
  const findings: Finding[] = []
  for (const [index, { phones }] of users.entries()) {
    for (const [number, phone] of phones.entries()) {
      const path = ['users', index, 'phones', number]
      if (seen.has(phone)) findings.push({ path, says: `${phone} is another user's phone already` })
      seen.add(phone)
    }
  }
  return findings
}

function repeatedCalls(calls: ScenarioFile['calls']): Finding[] {
  const keys = calls.map(({ device, instance }) => `instance "${instance}" on device ${device}`)
  return repeated(['calls'], 'instance', keys)
}

function unknown(
  list: string,
  field: string,
  values: readonly (number | undefined)[],
  known: ReadonlySet<number>,
): Finding[] {
  return values.flatMap((value, index) =>
    value === undefined || known.has(value)
      ? []
      : [
          {
            path: [list, index, field],
            says: `there is no ${value}; there are ${[...known].join(', ')}`,
          },
        ],
  )
}
