import { Command, CommanderError } from 'commander'
import { certificateCommand } from './certificate.ts'
import { coverageCommand } from './coverage.ts'
import { exitCodes } from './exit-codes.ts'
import { fuzzCommand } from './fuzz.ts'
import { openCavCommand } from './open-cav.ts'
import { profileCommand } from './profile.ts'
import { proveCommand } from './prove.ts'
import { replayCommand } from './replay.ts'
import { reportCommand } from './report.ts'
import { scenarioCommand } from './scenario.ts'
import { simulateCommand } from './simulate.ts'
import { verifyCommand } from './verify.ts'
import { verifyCertificateCommand } from './verify-certificate.ts'

/** Does what a command line asks for, and leaves its exit code with the process. */
export async function main(args: readonly string[]): Promise<void> {
  try {
    await commandLine().parseAsync(args, { from: 'user' })
  } catch (error) {
    // Commander has said what is wrong with the command line already.
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.passed : exitCodes.couldNotRun
    } else {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
      process.exitCode = exitCodes.couldNotRun
    }
  }
}

function commandLine(): Command {
  const program = new Command('uptivity-conformance')
    .description(
      'A simulator of the NICE Uptivity API Server, and a conformance suite for any such server',
    )
    .showHelpAfterError()
    .exitOverride()
    // What stands behind the name of a subcommand is its own, as --out of `report` and of `report merge`.
    .enablePositionalOptions()
    .addCommand(simulateCommand())
    .addCommand(verifyCommand())
    .addCommand(fuzzCommand())
    .addCommand(reportCommand())
    .addCommand(coverageCommand())
    .addCommand(proveCommand())
    .addCommand(certificateCommand())
    .addCommand(verifyCertificateCommand())
    .addCommand(replayCommand())
    .addCommand(openCavCommand())
    .addCommand(scenarioCommand())
    .addCommand(profileCommand())
  for (const command of program.commands.flatMap((one) => [one, ...one.commands])) {
    command.exitOverride().showHelpAfterError()
  }
  return program
}
