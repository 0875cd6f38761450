import { performance } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'
import { Given, Then, When } from '@cucumber/cucumber'
import { must, mustBe } from './must.ts'
import type { Suite } from './suite.ts'
import { bytesOf, commandIn } from './wire-text.ts'
import { writeRequest } from './xml/write-request.ts'

/** Bytes on a socket, as they are. */

When('the bytes {string} are sent', async function (this: Suite, written: string) {
  await sendBytes(this, bytesOf(this.value(written)))
})

When('the bytes {string} are sent one by one', async function (this: Suite, written: string) {
  for (const [index, byte] of bytesOf(written).entries()) {
    await sendPiece(this, Buffer.of(byte), index === 0 ? 1 : 0)
  }
  await receive(this, bytesOf(written))
})

When(
  'the bytes {string} and then {string} are sent',
  async function (this: Suite, first: string, second: string) {
    const pieces = [first, second].map((written) => bytesOf(this.value(written)))
    for (const [index, piece] of pieces.entries()) await sendPiece(this, piece, index === 0 ? 1 : 0)
    await receive(this, Buffer.concat(pieces))
  },
)

When('a message of {int} bytes is sent', async function (this: Suite, length: number) {
  await sendBytes(this, Buffer.from(longMessage(length)))
})

When('TEST is sent {int} times in one piece', async function (this: Suite, count: number) {
  const ids = Array.from({ length: count }, (_, index) => String(index + 1))
  await this.tcp.write(ids.map((id) => `${testMessage(id)}\r\n`).join(''), count)
  this.note('sent', ids.join())
})

Then('each is answered in order', async function (this: Suite) {
  for (const id of this.noted('sent').split(',')) {
    const result = await this.tcp.readReply()
    const reply = this.keepRaw(
      'TEST',
      { request: testMessage(id), reply: result, tookMs: 0 },
      result,
    )
    mustBe('REQUESTID', reply.textOf('REQUESTID'), id, reply)
    mustBe('RESULTTYPE', this.reply.textOf('RESULTTYPE'), 'API_OK', reply)
  }
})

Then('the next reply is for REQUESTID {string}', async function (this: Suite, id: string) {
  const result = await this.tcp.readReply()
  this.keepRaw('TEST', { request: '', reply: result, tookMs: 0 }, result)
  mustBe('REQUESTID', this.reply.textOf('REQUESTID'), id, this.reply)
})

Then('the reply ends in CRLF', function (this: Suite) {
  must(this.reply.text.endsWith('</RESULT>\r\n'), 'the reply must end in CRLF', this.reply)
})

Then('the connection answers TEST', async function (this: Suite) {
  const reply = await this.ask('TEST')
  mustBe('RESULTMSG', reply.textOf('RESULTMSG'), 'API_OK', reply)
})

Then('all went over one connection', function (this: Suite) {
  mustBe('the connections made', String(this.tcp.connections), '1')
})

Given('{int} clients are connected', async function (this: Suite, count: number) {
  const clients = Array.from({ length: count }, () => this.newTcp())
  await Promise.all(
    clients.map((client, index) => client.write(`${testMessage(String(index))}\r\n`)),
  )
  this.clients.push(...clients)
})

Then('each client receives its own reply', async function (this: Suite) {
  const replies = await Promise.all(this.clients.map((client) => client.readReply()))
  for (const [index, text] of replies.entries()) {
    const request = testMessage(String(index))
    const reply = this.keepRaw('TEST', { request, reply: text, tookMs: 0 }, text)
    mustBe(`REQUESTID of client ${index}`, reply.textOf('REQUESTID'), String(index), reply)
  }
})

async function sendBytes(suite: Suite, bytes: Buffer): Promise<void> {
  await suite.tcp.write(bytes)
  await receive(suite, bytes)
}

/** Sends a piece, with which so many requests begin, and lets it leave before the next. */
async function sendPiece(suite: Suite, bytes: Buffer, requests: 0 | 1): Promise<void> {
  await suite.tcp.write(bytes, requests)
  // A target in this process reads between two of these, and would take both pieces for one otherwise.
  await setImmediate()
  await setImmediate()
}

async function receive(suite: Suite, bytes: Buffer): Promise<void> {
  const startedAt = performance.now()
  const request = bytes.toString('utf8')
  const result = await suite.tcp.readReply()
  const tookMs = performance.now() - startedAt
  suite.keepRaw(commandIn(request), { request, reply: result, tookMs }, result)
}

function testMessage(id: string): string {
  return writeRequest([
    ['TYPE', 'TEST'],
    ['REQUESTID', id],
  ])
}

/** A request that is well formed and as long as asked, line end included. */
function longMessage(length: number): string {
  const shell = writeRequest([
    ['TYPE', 'TEST'],
    ['REQUESTID', '1'],
    ['USER1', ''],
  ])
  const filling = 'x'.repeat(length - shell.length - 2)
  return `${shell.replace('<USER1>', `<USER1>${filling}`)}\r\n`
}
