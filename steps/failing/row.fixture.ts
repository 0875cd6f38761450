import type { MailSeen } from '../target/target.ts'

/** What comes back over HTTP. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Makes a wrong reply of a right one; `earlier`: the replies that the example had before. */
export type ReplyEdit = (reply: string, earlier: readonly string[]) => string
export type AnswerEdit = (answer: HttpAnswer, earlier: readonly HttpAnswer[]) => HttpAnswer

/** A target that does one thing wrong, and what the step then says first. */
export interface Wrong {
  readonly says: string
  /** What it replies on TCP. */
  readonly reply?: ReplyEdit
  /** What it answers over HTTP. */
  readonly answer?: AnswerEdit
  /** What it has sent by mail. */
  readonly outbox?: (messages: readonly MailSeen[]) => readonly MailSeen[]
  /** It ends each connection after a reply. */
  readonly closesAfterReply?: true
}

/** A step definition, shown passing and failing. */
export interface Row {
  /** Its expression, as it is written there. */
  readonly step: string
  /** The steps of an example, of which the last is the one that is shown. */
  readonly example: string
  readonly over?: 'tcp' | 'http'
  /**
   * Wrong from the first step on that is no Given, and at the latest in the last step. The same example
   * fails then, in its last step.
   */
  readonly wrong: readonly Wrong[]
}

/** Rows of examples that need HTTP. */
export function overHttp(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => ({ over: 'http', ...row }))
}
