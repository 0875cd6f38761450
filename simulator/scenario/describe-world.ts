import { type Dialect, defaultDialect } from '../../contract/dialect.ts'
import type { TermDescription, WorldDescription } from '../core/description.ts'
import { describeScript } from './describe-script.ts'
import { withGenerated } from './generated/with-generated.ts'
import type { ScenarioFile } from './schema.ts'
import { instantIn, localTimeIn, writtenTime } from './zone.ts'

/**
 * The starting world that a scenario describes. `now` is where its clock begins; whatever the
 * scenario dates with no instant of its own is dated then.
 */
export function describeWorld(scenario: ScenarioFile, now: number): WorldDescription {
  const written = writtenWorld(scenario, now)
  const { generated } = scenario
  if (!generated) return written
  const at = (text: string): number => requireInstant(scenario, text)
  const { period } = generated
  return withGenerated(written, {
    ...generated,
    period: period && { from: at(period.from), to: at(period.to) },
  })
}

/** What the file says itself. */
function writtenWorld(scenario: ScenarioFile, now: number): WorldDescription {
  const { server, cores } = scenario
  const at = (text: string): number => requireInstant(scenario, text)
  const atOrNow = (text: string | undefined): number => (text === undefined ? now : at(text))
  const [firstCore] = cores
  const defaultCore = firstCore?.ident ?? 1
  return {
    seed: scenario.seed,
    dialect: dialectOf(scenario),
    server: {
      startedAt: atOrNow(server.startedAt),
      localTime: localTimeIn(server.timeZone),
      recordingPath: server.recordingPath,
      diskCapacityMb: server.disk.capacityMb,
      diskFreeMb: server.disk.freeMb,
      ramTotalMb: server.ram.totalMb,
      ramFreeMb: server.ram.freeMb,
      processors: server.processors,
      playbackBase: server.playbackBase,
      nextRecordId: server.nextRecordId,
      chat: server.chat,
      longestBlackoutMs: (server.longestBlackoutSeconds ?? Number.POSITIVE_INFINITY) * 1000,
      importPassword: server.importPassword,
      failingStations: server.failingStations,
      speechAnalytics: server.speechAnalytics,
    },
    cores,
    channels: scenario.channels.map((channel) => ({
      ...channel,
      changedAt: atOrNow(channel.changedAt),
    })),
    devices: scenario.devices.map(({ id, alias, core = defaultCore }) => ({
      deviceId: id,
      alias,
      core,
    })),
    users: scenario.users.map(({ id, agent, addedAt, modifiedAt, ...user }) => ({
      ...user,
      userId: id,
      isAgent: agent,
      addTime: addedAt === undefined ? undefined : writtenTime(server.timeZone, addedAt),
      modTime: modifiedAt === undefined ? undefined : writtenTime(server.timeZone, modifiedAt),
    })),
    stations: scenario.stations.map(({ name, device, location }) => ({
      name,
      deviceId: device,
      locationId: location,
    })),
    schedules: scenario.schedules.map(({ devices, groups, gates, ...schedule }) => ({
      ...schedule,
      match: { devices, groups, gates },
    })),
    terminology: Object.entries(scenario.terminology)
      .map(([name, value]) => ({ name, value }))
      .toSorted(byTerm),
    calls: scenario.calls.map(({ device, startedAt, fileName, ...call }) => ({
      ...call,
      deviceId: device,
      startedAt: at(startedAt),
      ...(fileName === undefined ? {} : { fileName }),
    })),
    // A world that gets them in the order it keeps them in need not move others aside.
    recordings: scenario.recordings
      .map(
        ({
          id,
          device,
          agent,
          core = defaultCore,
          startedAt,
          seconds,
          group,
          blackouts,
          ...recording
        }) => ({
          ...recording,
          recordId: id,
          deviceId: device,
          core,
          startedAt: at(startedAt),
          endedAt: at(startedAt) + seconds * 1000,
          withheld: blackouts.map(({ from, to }) => ({
            from: at(startedAt) + from * 1000,
            to: at(startedAt) + to * 1000,
          })),
          ...(agent === undefined ? {} : { userId: agent }),
          ...(group === undefined ? {} : { groupId: group }),
        }),
      )
      .toSorted((a, b) => a.startedAt - b.startedAt),
    groups: scenario.groups.map(({ active, ...group }) => ({ ...group, isActive: active })),
    roles: scenario.securityRoles,
    permissions: scenario.permissions,
    replies: scenario.replies,
    script: describeScript(scenario.script, now, at),
  }
}

/** Which way the server of a scenario goes where the API document contradicts itself. */
export function dialectOf(scenario: ScenarioFile): Dialect {
  return { ...defaultDialect, ...given(scenario.dialect) }
}

/** Where the clock of a scenario begins, if it says. */
export function clockStart(scenario: ScenarioFile): number | undefined {
  const { at } = scenario.clock
  return at === undefined ? undefined : requireInstant(scenario, at)
}

const names = new Intl.Collator('en', { numeric: true })

/** FETCHTERMINOLOGY lists its names in order (FETCHTERM-3); user10 comes after user9. */
export function byTerm(a: TermDescription, b: TermDescription): number {
  return names.compare(a.name, b.name)
}

function requireInstant(scenario: ScenarioFile, text: string): number {
  const instant = instantIn(scenario.server.timeZone, text)
  if (instant === undefined) throw new RangeError(`${text} is no instant`)
  return instant
}

/** A record without its undefined values, which would hide defaults when spread over them. */
function given<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } | object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}
