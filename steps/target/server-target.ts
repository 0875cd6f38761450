import { env } from 'node:process'
import { ControlClient } from '../clients/control-client.ts'
import type { RunParameters } from '../run-parameters.ts'
import { Secrets } from '../safety/secrets.ts'
import { closesAfterReply } from './reach.ts'
import { scenarioRoles } from './simulator-target.ts'
import type { Target } from './target.ts'

/** A server that runs elsewhere, as the target of a run. */
export async function serverTarget(address: URL, run: RunParameters): Promise<Target> {
  const { connection, control } = run
  return {
    address,
    roles: run.roles ?? scenarioRoles(run.scenario),
    control:
      control === undefined ? undefined : new ControlClient(new URL(control), connection.replyMs),
    connection,
    secrets: secretsOf(run),
    closesAfterReply: await closesAfterReply(address, connection),
    stop: async () => {},
  }
}

/** What the environment holds for a run that nobody may read. */
export function secretsOf({ secrets = {}, connection }: RunParameters): Secrets {
  const { importPassword } = secrets
  const proxy = new URL(connection.proxy ?? 'http://none').password
  return new Secrets(importPassword === undefined ? undefined : env[importPassword], [
    decodeURIComponent(proxy),
  ])
}
