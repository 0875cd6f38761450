import { randomInt, randomUUID } from 'node:crypto'
import { Command, InvalidArgumentError } from 'commander'
import { addConnectionOptions } from './connection-options.ts'
import { exitCodes } from './exit-codes.ts'
import { interruptible } from './interruptible.ts'
import { reachSubject, readSubject, type SubjectOptions } from './run-subject.ts'
import { permissionList, targetAddress, wholeNumber } from './target-options.ts'

interface FuzzOptions extends SubjectOptions {
  readonly seed?: number
  readonly runs: number
  readonly path?: string
}

export function fuzzCommand(): Command {
  const command = new Command('fuzz')
    .description('send requests made up from the contract, and check what holds for any of them')
    .option(
      '--target <url>',
      'a server: tcp://host:5620, http://host:2012, https://host:2013; may be repeated; a simulator in this process unless told',
      targetAddress,
      [],
    )
    .option('--profile <file>', 'the profile of a server, as verify takes it')
    .option('--scenario <file>', 'the world that the target has; conformance.yaml unless told')
    .option(
      '--allow <permissions>',
      'what may be done to a target beside asking for its status, as verify takes it',
      permissionList,
    )
    .option('--seed <number>', 'what requests are made up; random unless told', wholeNumber)
    .option(
      '--runs <number>',
      'how many are made up over each transport, behind those that every run begins with',
      wholeNumber,
      350,
    )
    .option('--path <path>', 'where a run of this seed found something: send only that', path)
    .action(fuzzTargets)
  return addConnectionOptions(command)
}

async function fuzzTargets(options: FuzzOptions): Promise<void> {
  // What a run needs is loaded when one is wanted: other subcommands start without it.
  const { fuzzPass } = await import('./fuzz-pass.ts')
  if (options.path !== undefined && options.seed === undefined) {
    throw new Error('--path needs the --seed of its run')
  }
  const subject = await readSubject(options)
  // What is about certificates does not depend on what is sent.
  const passes = subject.passes.filter(
    (pass) => pass.target !== undefined || pass.scheme !== 'https',
  )
  await reachSubject(subject)
  const plan = {
    seed: options.seed ?? randomInt(1_000_000_000),
    runs: options.runs,
    ...(options.path !== undefined && { path: options.path }),
  }
  const run = subject.isOwn ? subject.prefix : `${subject.prefix}${randomUUID().slice(0, 8)}`
  const says = 'the run ends after this request; once more ends it at once'
  const outcome = await interruptible(says, async (interrupted) => {
    for (const pass of passes) {
      const { text, held } = await fuzzPass({ ...subject, run }, pass, plan, interrupted)
      process.stdout.write(text)
      if (!held) return 'failed'
      if (interrupted.aborted) return 'endedEarly'
    }
    return 'passed'
  })
  process.exitCode = exitCodes[outcome]
  if (outcome === 'failed') return
  const until = outcome === 'endedEarly' ? 'Interrupted; until then all held' : 'All held'
  process.stdout.write(`${until}. seed ${plan.seed}\n`)
}

function path(text: string): string {
  if (/^\d+(:\d+)*$/.test(text)) return text
  throw new InvalidArgumentError('a path is what a run has printed, such as 12:0:3.')
}
