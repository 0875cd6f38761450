import { answerOf } from '../answer-of.fixture.ts'
import { realClock } from '../clock.ts'
import type { ControlAction } from '../control-action.ts'
import { parseScenario } from '../scenario/read-scenario.ts'
import { SimulatorSession } from '../simulator-session.ts'
import { defaultLimits } from '../transport/limits.ts'

/** What the tests of states share: a session of a small office, whose clock stands. */

const office = `
clock: { at: 2026-02-02T15:00:00Z, runs: false }
server: { nextRecordId: 101 }
cores: [{ ident: 1 }, { ident: 2, capacity: channels, finishMs: 1000 }]
channels: [{ id: 1, core: 2 }, { id: 2, core: 2 }]
devices:
  - { id: 4001, alias: A4001 }
  - { id: 4003 }
  - { id: 4004, core: 2 }
  - { id: 4005, alias: 9005 }
users:
  - { id: 1, firstName: Ada, lastName: Byron, sysUser: ada, phones: [4001] }
  - { id: 2, firstName: Grace, lastName: Murray, sysUser: grace, phones: [4003, 4004] }
  - { id: 3, firstName: Alan, lastName: Mathison, phones: [9005] }
stations: [{ name: PC-4001, device: 4001 }]
schedules: [{ name: all, percentage: 60 }]
terminology: { agent: Advisor, user2: Two }
groups:
  - { id: 1, name: Sales, phones: [4001, 4003] }
  - { id: 2, name: Nights, phones: [4003] }
securityRoles: [{ id: 1, name: Coach, users: [1] }]
recordings:
  - { id: 11, device: 4001, agent: 1, startedAt: 2026-02-02T14:00:00Z, seconds: 60 }
  - { id: 12, device: 4003, startedAt: 2026-02-02T14:10:00Z, seconds: 60 }
replies: [{ name: third, every: 3, match: { command: TEST }, delayMs: 0 }]
script: [{ name: ring, after: 60, every: 60, do: [{ call-starts: { device: 4005 } }] }]
`

export async function officeSession(
  acted?: (action: ControlAction, at: number) => void,
): Promise<SimulatorSession> {
  return SimulatorSession.begin({
    first: { source: 'office.yaml', scenario: parseScenario(office, 'office.yaml') },
    realTime: realClock,
    limits: defaultLimits,
    observer: acted && { acted },
  })
}

/** Asks by the WebAPI: `devicelist`, `callstart&deviceid=4001`. Tells what is answered at once. */
export function asked(session: SimulatorSession, query: string): unknown {
  const origin = session.desk.connected('http', '127.0.0.1:1')
  const target = `/webAPI.aspx?requestid=1&type=${query}`
  const came = { kind: 'http', method: 'GET', target, headers: {}, body: Buffer.alloc(0) } as const
  return answerOf(session.desk.take(came, origin).answered)
}
