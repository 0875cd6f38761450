import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { realClock } from '../clock.ts'
import { readScenario } from '../scenario/read-scenario.ts'
import { SimulatorSession } from '../simulator-session.ts'
import { defaultLimits } from '../transport/limits.ts'
import { asked } from './state.fixture.ts'

const page = readFileSync('docs/control.md', 'utf8')
const [, section = ''] = page.split('\n## The state of the world\n')
const [own = ''] = section.split('\n## ')
const patches = [...own.matchAll(/```json\n([^`]*)```/g)].map(([, text = '']) => JSON.parse(text))

test.each([
  [0, 'systemstatus', '<RECORDINGTOTALDISKFREE>0<'],
  [0, 'devicerecordingstatus&deviceid=4001', '<CALLINSTANCE>7<'],
  [0, 'stations', /DESK-2.*4006/s],
  [1, 'importuser&action=list&user_id=21', '>Mary<'],
  [1, 'importuser&action=list&user_id=11', 'a.byron@example.com'],
  [1, 'calllist', /reviewed.*<RECORDID>1001</s],
  [1, 'calllist&deviceid=4002', '<RECORDID>900<'],
  [1, 'fetchterminology', 'Case number'],
] as const)(
  'patch %i of the documentation shows in the answer to %s',
  async (index, query, shows) => {
    const source = 'scenarios/quiet-office.yaml'
    const session = await SimulatorSession.begin({
      first: { source, scenario: readScenario(source) },
      clock: 'frozen',
      realTime: realClock,
      limits: defaultLimits,
    })
    expect(await session.patchState(patches[index])).toEqual([])
    expect(String(asked(session, query))).toMatch(shows)
  },
)

test('each patch of the documentation is looked at', () => {
  expect(patches).toHaveLength(2)
})
