import type { CommandId, commands } from '../../contract/commands.ts'
import type { MessageId } from '../../contract/messages.ts'
import type { RefusalId } from '../../contract/refusals.ts'
import type { NumberedGroup, ReplyElement, ReplyGroup } from '../../contract/types.ts'
import type { MailOrder, MediaOrder } from './media.ts'
import type { Request } from './request.ts'
import type { World } from './world.ts'

/** The words that fill a message's braces. */
export type Words = Readonly<Record<string, string>>

/** The values of a reply by the names of their elements, in the shape its row gives. */
export type BodyOf<E extends readonly ReplyElement[]> = {
  readonly [N in Extract<E[number], string>]: string
} & {
  readonly [G in Extract<E[number], ReplyGroup> as G['group']]: G['occurs'] extends 'any'
    ? readonly BodyOf<G['of']>[]
    : BodyOf<G['of']>
} & {
  readonly [G in Extract<E[number], NumberedGroup> as G['numbered']]: readonly BodyOf<G['of']>[]
}

type Row<C extends CommandId> = (typeof commands)[C]

/** What a handler decides: a reply, media, or one of the refusals its row names. */
export type Outcome<C extends CommandId> = Accepted<C> | GivenOut<C> | Refused<C>

interface Accepted<C extends CommandId> {
  readonly ok: true
  readonly message: Row<C>['successes'][number]['message']
  readonly words: Words
  readonly body: BodyOf<Row<C>['reply']>
  /** What must be handed to the mail server before the request counts as accepted (EMAIL-1). */
  readonly mail?: MailOrder
}

/** Only of commands that give out media. */
type GivenOut<C extends CommandId> = C extends MediaCommand
  ? { readonly ok: true; readonly media: MediaOrder }
  : never

type MediaCommand = {
  [C in CommandId]: Row<C> extends { readonly media: true } ? C : never
}[CommandId]

interface Refused<C extends CommandId> {
  readonly ok: false
  readonly refusal: Row<C>['refusals'][number]
  readonly words: Words
  /** What a refusal says beside its envelope, where the row has anything (RES-10). */
  readonly body?: RefusalBodyOf<Row<C>>
}

type RefusalBodyOf<R> = R extends { readonly refusalReply: readonly ReplyElement[] }
  ? BodyOf<R['refusalReply']>
  : never

/**
 * Decides one command. Refusals come first, in the order of the row; then the change; then the
 * reply. A refused request leaves the world exactly as it was.
 */
export type Handler<C extends CommandId> = (
  world: World,
  request: Request<C>,
  now: number,
) => Outcome<C>

export function accept<M extends MessageId, B>(
  message: M,
  body: B,
  words: Words = {},
): { readonly ok: true; readonly message: M; readonly words: Words; readonly body: B } {
  return { ok: true, message, words, body }
}

export function refuse<R extends RefusalId>(
  refusal: R,
  words: Words = {},
): { readonly ok: false; readonly refusal: R; readonly words: Words } {
  return { ok: false, refusal, words }
}

/** A refusal that says more than its envelope. */
export function refuseWith<R extends RefusalId, B>(
  refusal: R,
  body: B,
  words: Words = {},
): { readonly ok: false; readonly refusal: R; readonly words: Words; readonly body: B } {
  return { ok: false, refusal, words, body }
}

/** The reply of a command that gives out media. */
export function giveOut(media: MediaOrder): { readonly ok: true; readonly media: MediaOrder } {
  return { ok: true, media }
}
