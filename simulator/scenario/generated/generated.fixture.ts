import type { RecordingDescription, WorldDescription } from '../../core/description.ts'
import { describeWorld } from '../describe-world.ts'
import { parseScenario } from '../read-scenario.ts'

/** January 2026 on the server's clock. */
export const january = 'period: { from: 2026-01-01T00:00:00, to: 2026-02-01T00:00:00 }'

/** The world that the text of a scenario describes, with what is generated in it. */
export function describedWorld(text: string): WorldDescription {
  return describeWorld(parseScenario(text, 'x.yaml'), 0)
}

/** All that a recording says when it is asked, as one that was made up does not keep it. */
export function toldOf(described: RecordingDescription): RecordingDescription {
  return {
    recordId: described.recordId,
    deviceId: described.deviceId,
    alias: described.alias,
    core: described.core,
    userId: described.userId,
    sysUser: described.sysUser,
    crmUser: described.crmUser,
    groupId: described.groupId,
    startedAt: described.startedAt,
    endedAt: described.endedAt,
    data: described.data,
    audio: described.audio,
    screen: described.screen,
    keepDays: described.keepDays,
    archiveAction: described.archiveAction,
    withheld: described.withheld,
    columns: described.columns,
  }
}
