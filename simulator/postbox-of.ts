import { type KeptMessage, Outbox } from './mail/outbox.ts'
import type { Postbox } from './mail/postbox.ts'
import type { MailLimits } from './mail/smtp-postbox.ts'
import type { ScenarioFile } from './scenario/schema.ts'

export interface MailOptions {
  /** The mail server of EMAIL, before that of the scenario. */
  readonly smtp?: string | undefined
  readonly mailLimits?: MailLimits | undefined
}

/**
 * Where the messages of EMAIL go. What talks to mail servers is loaded where there is one; without
 * one the messages that were kept before are kept on.
 */
export async function postboxOf(
  scenario: ScenarioFile,
  options: MailOptions,
  kept: readonly KeptMessage[] = [],
): Promise<Postbox> {
  const server = options.smtp ?? scenario.server.smtp
  if (server === undefined) return new Outbox(kept)
  const { SmtpPostbox, defaultMailLimits } = await import('./mail/smtp-postbox.ts')
  const limits = options.mailLimits ?? defaultMailLimits
  return new SmtpPostbox({ server: new URL(server), from: scenario.server.mailFrom, ...limits })
}
