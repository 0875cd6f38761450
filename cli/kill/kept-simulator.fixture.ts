import { controlledSimulator } from '../../simulator/controlled-simulator.ts'
import { readScenario } from '../../simulator/scenario/read-scenario.ts'
import { mainSession, startSimulator } from '../../simulator/start.ts'
import { openState } from '../../simulator/store/keep-state.ts'
import { listenControl } from '../../simulator/transport/control/listen-control.ts'
import { version } from './model.fixture.ts'

/**
 * A program that does as `simulate --state` does, but folds what it keeps into a new state as often as
 * it can: whoever kills it hits that now and then.
 */
const [file = '', source = ''] = process.argv.slice(2)
const kept = openState({
  file,
  version,
  foldBytes: 0,
  lost: ({ message }) => {
    process.stderr.write(`${message}\n`)
    process.exit(1)
  },
})
const simulator = await startSimulator({
  first: kept.first ?? { source, scenario: readScenario(source) },
  tcp: 0,
  http: 0,
  observe: (session) => (session === mainSession ? kept.observer : undefined),
  begin: kept.begin,
})
const control = await listenControl(controlledSimulator(simulator, '.'), {
  host: '127.0.0.1',
  port: 0,
  version,
})
process.stdout.write(`${kept.says(simulator.main)}\n`)
for (const { scheme, host, port } of simulator.listeners) {
  process.stdout.write(`${scheme} ${host}:${port}\n`)
}
process.stdout.write(`control http://${control.host}:${control.port}\nready\n`)
process.once('SIGTERM', async () => {
  await control.stop()
  await simulator.stop()
})
