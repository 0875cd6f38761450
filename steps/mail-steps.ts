import assert from 'node:assert/strict'
import { Then, When } from '@cucumber/cucumber'
import { mustBeEncoded, mustBeWav } from './media/must-be-media.ts'
import { must, mustBe } from './must.ts'
import { durationOf } from './status.ts'
import type { Suite } from './suite.ts'
import type { MailSeen } from './target/target.ts'
import type { Sent } from './xml/write-request.ts'

/** Messages of EMAIL, which only a target that keeps them can show. */

When('EMAIL is sent with all it needs but {element}', async function (this: Suite, left: string) {
  await this.send(
    'EMAIL',
    allOfIt(this).filter(([name]) => name !== left),
  )
})

When(
  'EMAIL is sent with all it needs, and {element} blank',
  async function (this: Suite, blank: string) {
    await this.send(
      'EMAIL',
      allOfIt(this).map(([name, value]) => [name, name === blank ? '' : value]),
    )
  },
)

Then('{int} message(s) was/were sent', async function (this: Suite, count: number) {
  mustBe('the messages sent', String((await messagesOf(this)).length), String(count))
})

Then(
  'a message to {string} holds {device} as WebM',
  async function (this: Suite, to: string, role: string) {
    const { content } = await lastMessage(this, to, role, 'webm')
    await mustBeEncoded(content, 'EBML/webm OPUS', await durationOf(this, role))
  },
)

Then(
  'a message to {string} holds {device} as WAV',
  async function (this: Suite, to: string, role: string) {
    const { content } = await lastMessage(this, to, role, 'wav')
    mustBeWav(content, await durationOf(this, role))
  },
)

function allOfIt(suite: Suite): readonly Sent[] {
  return [
    ['UNIQUEFIELD', 'ident'],
    ['IDENT', suite.recordId('Third Saturday')],
    ['TOADDRESS', 'jdoe@example.com'],
    ['MEDIA_FORMAT', 'webm'],
  ]
}

async function lastMessage(
  suite: Suite,
  to: string,
  role: string,
  ending: string,
): Promise<MailSeen> {
  const message = (await messagesOf(suite)).at(-1)
  must(message, 'a message must have been sent')
  mustBe('whom it went to', message.to, to)
  mustBe('its attachment', message.fileName, `${suite.recordId(role)}.${ending}`)
  return message
}

function messagesOf({ target }: Suite): Promise<readonly MailSeen[]> {
  assert.ok(target.control, 'this example needs a target that keeps its messages')
  return target.control.outbox()
}
