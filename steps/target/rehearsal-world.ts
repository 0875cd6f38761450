import type { DeviceRole, Roles } from './target.ts'

/**
 * A world in which the roles of a server are what they are there, as a scenario in JSON: what the
 * suite is about to send to the server can be learned by sending it to a simulator of that world.
 */
export function rehearsalWorld(roles: Roles): string {
  const devices = uniqueBy(Object.values(roles.devices), ({ DEVICEID }) => DEVICEID)
  const [first] = devices
  const recordings = Object.entries(roles.recordings).filter(([, id]) => isNumber(id))
  const groups = Object.entries(roles.groups).filter(([, { GROUPID }]) => isNumber(GROUPID))
  const security = Object.entries(roles.securityRoles).filter(([, { ROLEID }]) => isNumber(ROLEID))
  return JSON.stringify({
    description: 'The roles of a server',
    clock: { at: '2026-02-02T15:00:00Z' },
    devices: devices.map(({ DEVICEID, DEVICEALIAS }) => ({ id: DEVICEID, alias: DEVICEALIAS })),
    users: usersOf(devices),
    stations: uniqueBy(
      devices.filter(({ STATIONNAME }) => STATIONNAME !== ''),
      ({ STATIONNAME }) => STATIONNAME,
    ).map(({ STATIONNAME, DEVICEID }) => ({ name: STATIONNAME, device: DEVICEID })),
    schedules: [{ name: 'Everything', audio: 'true' }],
    recordings: first
      ? uniqueBy(recordings, ([, id]) => id).map(([name, id]) => recordingOf(name, id, first))
      : [],
    groups: groups.map(([, { GROUPID, GROUPNAME }]) => ({ id: GROUPID, name: GROUPNAME })),
    securityRoles: security.map(([, { ROLEID, ROLENAME }]) => ({ id: ROLEID, name: ROLENAME })),
    roles: {
      devices: mapValues(roles.devices, ({ DEVICEID }) => DEVICEID),
      recordings: first ? Object.fromEntries(recordings) : {},
      groups: Object.fromEntries(groups.map(([name, { GROUPID }]) => [name, GROUPID])),
      securityRoles: Object.fromEntries(security.map(([name, { ROLEID }]) => [name, ROLEID])),
    },
  })
}

/** The agents of devices, each once with all phones. One whose number is not known is given one. */
function usersOf(devices: readonly DeviceRole[]) {
  const withAgent = devices.filter((device) => agentKey(device) !== '')
  const taken = new Set(withAgent.map(({ AGENTID }) => AGENTID).filter(isNumber))
  let next = 1
  const freeNumber = () => {
    while (taken.has(String(next))) next += 1
    taken.add(String(next))
    return String(next)
  }
  return uniqueBy(withAgent, agentKey).map((device) => ({
    id: isNumber(device.AGENTID) ? device.AGENTID : freeNumber(),
    username: device.USERNAME,
    firstName: 'Agent',
    lastName: agentKey(device),
    sysUser: device.SYS_USER,
    crmUser: device.CRM_USER,
    phones: [
      ...new Set(
        withAgent
          .filter((other) => agentKey(other) === agentKey(device))
          .map(({ PHONE, DEVICEID }) => (PHONE === '' ? DEVICEID : PHONE)),
      ),
    ],
  }))
}

/** What tells an agent from others. */
function agentKey({ AGENTID, USERNAME, SYS_USER, CRM_USER }: DeviceRole): string {
  return [AGENTID, USERNAME, SYS_USER, CRM_USER].find((value) => value !== '') ?? ''
}

/** Of a recording the roles tell a number alone; the rest is what the examples need of any. */
function recordingOf(name: string, id: string, { DEVICEID }: DeviceRole) {
  return {
    id,
    device: DEVICEID,
    startedAt: '2026-01-10T10:00:00Z',
    seconds: '10',
    ...(name.startsWith('Withheld') && { blackouts: [{ from: '3', to: '6' }] }),
  }
}

/** What the simulator takes for a number. */
function isNumber(text: string): boolean {
  return /^\d{1,15}$/.test(text)
}

function uniqueBy<T>(things: readonly T[], key: (thing: T) => string): readonly T[] {
  return [...new Map(things.toReversed().map((thing) => [key(thing), thing])).values()].toReversed()
}

function mapValues<V, W>(record: Readonly<Record<string, V>>, map: (value: V) => W) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
