import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import type { ScenarioFile } from '../simulator/scenario/schema.ts'
import { countsText } from './counts-text.ts'
import { exitCodes } from './exit-codes.ts'
import { pathFrom, writeNew } from './new-file.ts'
import { packagePath } from './package-path.ts'

export function scenarioCommand(): Command {
  return new Command('scenario')
    .description('check scenario files, or begin one')
    .addCommand(
      new Command('check')
        .description('say everything that is wrong with scenario files')
        .argument('<files...>', 'the files')
        .action(check),
    )
    .addCommand(
      new Command('init')
        .description('write a scenario to start from')
        .argument('[file]', 'where it goes; no file is written over', 'scenario.yaml')
        .action(init),
    )
}

async function check(files: readonly string[]): Promise<void> {
  const { readScenario, ScenarioError } = await import('../simulator/scenario/read-scenario.ts')
  for (const file of files) {
    try {
      process.stdout.write(`${file}: ok, ${summaryOf(readScenario(file))}\n`)
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error
      process.stderr.write(`${error.message}\n`)
      process.exitCode = exitCodes.couldNotRun
    }
  }
}

/** What is in a scenario, and what is generated beside it: 6 devices, 1 call. */
function summaryOf({ cores, devices, users, calls, recordings, generated }: ScenarioFile): string {
  const written = countsText({
    core: cores.length,
    device: devices.length,
    user: users.length,
    call: calls.length,
    recording: recordings.length,
  })
  if (!generated) return written
  const made = countsText({
    device: generated.devices,
    agent: generated.agents,
    group: generated.groups,
    recording: generated.recordings,
  })
  return `${written}; generated: ${made}`
}

function init(file: string): void {
  const schema = pathFrom(file, packagePath('scenarios/scenario.schema.json'))
  const start = readFileSync(packagePath('scenarios/new-scenario.yaml'), 'utf8')
  writeNew(
    file,
    start.replace('./scenario.schema.json', () => schema),
  )
  process.stdout.write(`${file}\n`)
}
