import { isDeepStrictEqual } from 'node:util'
import type { SourcedScenario } from '../control-action.ts'
import {
  type SessionObserver,
  type SessionOptions,
  SimulatorSession,
} from '../simulator-session.ts'
import { openStore, whyUnusable } from './open-store.ts'
import { checkVersion } from './readable-version.ts'
import { restoreSession } from './restore-session.ts'
import { StateKeeper } from './state-keeper.ts'
import type { Stored } from './state-store.ts'
import { StoreError } from './store-error.ts'

export interface StateOptions {
  readonly file: string
  /** Of this package. */
  readonly version: string
  /** Is told why something could not be kept. Whoever asked for it must get no answer. */
  readonly lost: (error: StoreError) => void
  /** How many bytes of inputs at least are kept before a new state takes their place: 1 MiB. */
  readonly foldBytes?: number | undefined
}

/** A session whose state is kept in a file. */
export interface KeptSession {
  /** The scenario that the kept session began with; undefined: nothing is kept yet. */
  readonly first: SourcedScenario | undefined
  /** Is told of what happens in the session. */
  readonly observer: SessionObserver
  /** Throws a StoreError where a scenario is not the one that the kept session goes by. */
  mustFit(scenario: SourcedScenario): void
  /** Goes on with the session that is kept, or begins one, and keeps it from then on. */
  begin(options: SessionOptions): Promise<SimulatorSession>
  /** Where the session stands that `begin` made, in words. */
  says(session: SimulatorSession): string
}

/** A mebibyte is done again in a moment. */
const usualFoldBytes = 1024 * 1024

/** Opens the state in a file. Throws a StoreError where it cannot be used. */
export function openState({ file, version, lost, foldBytes = usualFoldBytes }: StateOptions) {
  const store = openStore(file)
  const stored = readable(file, () => store.read())
  if (stored) checkVersion(file, stored.version, version)
  const keeper = new StateKeeper(store, {
    version,
    foldBytes,
    lost: (error) => lost(new StoreError(file, `it cannot be written: ${whyUnusable(error)}`)),
  })
  const kept: KeptSession = {
    first: stored?.state.first,
    observer: keeper,
    mustFit: (scenario) => stored && mustFit(file, stored, scenario),
    begin: async (options) => {
      const session = await (stored
        ? restoreSession(options, stored)
        : SimulatorSession.begin(options))
      keeper.keep(session, options.realTime)
      return session
    },
    says: (session) => `state ${file}: ${saysOf(session, stored)}`,
  }
  return kept
}

function saysOf(session: SimulatorSession, stored: Stored | undefined): string {
  const { source } = session.inForce
  if (!stored) return `begins with ${source}`
  const at = new Date(session.now()).toISOString()
  const redone = stored.inputs.filter((input) => 'came' in input).length
  const requests = redone === 1 ? '1 request' : `${redone} requests`
  return `goes on from ${at} with ${source}, ${requests} redone`
}

function mustFit(file: string, { state }: Stored, { source, scenario }: SourcedScenario): void {
  // As JSON has it: what is undefined is not there.
  const said: unknown = JSON.parse(JSON.stringify(scenario))
  const { first, inForce } = state
  if ([first, inForce].some((one) => isDeepStrictEqual(one.scenario, said))) return
  throw new StoreError(
    file,
    `it was begun with ${first.source}, and ${source} says something else. ` +
      'Leave --scenario out to go on with it, or delete the file to begin anew',
  )
}

function readable<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new StoreError(file, whyUnusable(error))
  }
}
