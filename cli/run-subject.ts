import { env } from 'node:process'
import type { Permission } from '../steps/safety/permissions.ts'
import { type ConnectionOptions, connectionValues, isUnchecked } from './connection-options.ts'
import { packagePath } from './package-path.ts'
import { profileConnection } from './profile-connection.ts'
import { secretIn } from './secret-in.ts'
import { type Subject, subjectOf } from './subject.ts'

/** What every command that sends requests is told of whom to send them to. */
export interface SubjectOptions extends ConnectionOptions {
  readonly target: readonly URL[]
  readonly control?: URL
  readonly profile?: string
  readonly scenario?: string
  readonly allow?: readonly Permission[]
}

/**
 * Whom the options of a command mean. Throws, before anything is sent, where they contradict each other,
 * a file cannot be used, or a secret is not set.
 */
export async function readSubject(options: SubjectOptions): Promise<Subject> {
  const { readScenario } = await import('../simulator/scenario/read-scenario.ts')
  const { readProfile } = await import('../steps/profile/read-profile.ts')
  const { target, control, profile: file, allow } = options
  if (file !== undefined && options.scenario !== undefined) {
    throw new Error('--profile says what stands for the roles, and --scenario would say otherwise')
  }
  const { scenario = packagePath('scenarios/conformance.yaml') } = options
  readScenario(scenario)
  const profile = file === undefined ? undefined : readProfile(file)
  const subject = subjectOf({
    target,
    scenario,
    connection: {
      ...(profile && profileConnection(profile, env)),
      ...connectionValues(options),
    },
    ...(control && { control }),
    ...(allow && { allow }),
    ...(profile && { profile }),
  })
  const { importPassword } = subject.secrets
  if (importPassword !== undefined) secretIn(importPassword, 'the PASSWORD of imports', env)
  return subject
}

/** Asks each server of a run whether it is there, and says loudly where anybody could answer for it. */
export async function reachSubject(subject: Subject): Promise<void> {
  const { reach } = await import('../steps/target/reach.ts')
  if (isUnchecked(subject)) {
    process.stderr.write(
      'the certificates of the target are not checked (--insecure): whoever is between may read and change what is sent\n',
    )
  }
  for (const { target } of subject.passes) {
    if (target !== undefined) await reach(new URL(target), subject.connection)
  }
}
