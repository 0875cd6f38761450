import { writeSync } from 'node:fs'
import type { SourcedScenario } from '../simulator/control-action.ts'
import type { KeptSession } from '../simulator/store/keep-state.ts'
import { exitCodes } from './exit-codes.ts'
import { packageVersion } from './package-path.ts'

/** Opens the state that is kept in a file; what stores it is loaded for those who keep one. */
export async function openKeptState(file: string): Promise<KeptSession> {
  const { openState } = await import('../simulator/store/keep-state.ts')
  return openState({ file, version: packageVersion(), lost: endAtOnce })
}

/**
 * The scenario to begin with: that of the state where it has one. One that is named beside it must be
 * the same; one that is not named is not even read.
 */
export function firstOf(
  kept: KeptSession | undefined,
  isNamed: boolean,
  read: () => SourcedScenario,
): SourcedScenario {
  if (!kept?.first) return read()
  if (isNamed) kept.mustFit(read())
  return kept.first
}

/** Before the reply leaves that would promise what is not kept. */
function endAtOnce({ message }: Error): never {
  writeSync(process.stderr.fd, `${message}\n`)
  process.exit(exitCodes.couldNotRun)
}
