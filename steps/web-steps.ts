import { Then, When } from '@cucumber/cucumber'
import type { WebRequest } from './clients/http-client.ts'
import { mustBe, mustMatch } from './must.ts'
import type { Suite } from './suite.ts'
import { commandIn } from './wire-text.ts'

/** HTTP requests to the WebAPI, as they are. */

When('{word} {string} is requested', async function (this: Suite, method: string, path: string) {
  await request(this, { method, path: this.value(path) })
})

When(
  'POST {string} is requested with the {word} body {string}',
  async function (this: Suite, path: string, contentType: string, body: string) {
    await request(this, { method: 'POST', path, contentType, body })
  },
)

When('a form of {int} bytes is posted', async function (this: Suite, length: number) {
  const start = 'type=test&requestid=1&user1='
  const body = start + 'x'.repeat(length - start.length)
  const contentType = 'application/x-www-form-urlencoded'
  await request(this, { method: 'POST', path: '/webAPI.aspx', contentType, body })
})

Then('the HTTP status is {int}', function (this: Suite, status: number) {
  mustBe('the HTTP status', this.noted('status'), String(status))
})

Then('the content type is {string}', function (this: Suite, type: string) {
  const [found = ''] = this.noted('content type').split(';')
  mustBe('the content type', found.trim(), type)
})

Then('the body has no XML declaration', function (this: Suite) {
  mustMatch('the body', this.reply.text, '\\s*<RESULT>[^]*')
})

async function request(suite: Suite, asked: WebRequest): Promise<void> {
  const { status, contentType, body, media, ...exchange } = await suite.http.fetch(asked)
  suite.note('status', String(status))
  suite.note('content type', contentType)
  // What is not HTTP 200 is no RESULT (WEB-17), and examples look at its status alone.
  const command = commandIn(`${asked.path}\n${asked.body ?? ''}`)
  if (status !== 200) suite.keepExchange(exchange)
  else if (media) suite.keepMedia(command, exchange, media)
  else suite.keepRaw(command, exchange, body)
}
