import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { Command } from 'commander'
import type { ScenarioFile } from '../simulator/scenario/schema.ts'
import { exitCodes } from './exit-codes.ts'
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

function countsText(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}${count === 1 ? '' : 's'}`)
    .join(', ')
}

function init(file: string): void {
  const schema = schemaFrom(file)
  const start = readFileSync(packagePath('scenarios/new-scenario.yaml'), 'utf8')
  try {
    // Fails where there is a file.
    writeFileSync(
      file,
      start.replace('./scenario.schema.json', () => schema),
      { flag: 'wx' },
    )
  } catch (error) {
    throw new Error(whyUnwritten(file, error))
  }
  process.stdout.write(`${file}\n`)
}

/** The schema that comes with this package, as a path from the folder of a file. */
function schemaFrom(file: string): string {
  const path = relative(
    resolve(dirname(file)),
    resolve(packagePath('scenarios/scenario.schema.json')),
  )
  // Editors take slashes on every system.
  const slashed = path.replaceAll('\\', '/')
  return slashed.startsWith('.') ? slashed : `./${slashed}`
}

function whyUnwritten(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EEXIST') return `${file} is there already; name another file`
  if (code === 'ENOENT') return `there is no folder ${dirname(file)}`
  return `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`
}
