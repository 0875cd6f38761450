import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import request from 'supertest'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { HeldPostbox } from '../mail/held-postbox.fixture.ts'
import { emailReply, emailRequest, testDesk, testReply } from './desk.fixture.ts'
import { onlyDesk } from './desks.ts'
import { listenHttp } from './http.ts'
import { webApi } from './web-api.ts'

const page = '/webAPI.aspx'
const query = 'type=export&requestid=1&uniquefield=ident&uniqueid=7&media_format='

const app = webApi(onlyDesk(testDesk()))

describe('media say what they are, how long and what to call them:', () => {
  test.each([
    ['pcm', 'audio/wav', '7.wav', 'RIFF'],
    ['webm', 'audio/webm', '7.webm', '\u001aEß£'],
    ['pcm&encrypt=y&password=test', 'application/octet-stream', '7.cav', 'CCENX'],
  ])('%s', async (format, type, name, magic) => {
    const response = await request(app).get(`${page}?${query}${format}`).responseType('blob')
    const content: unknown = response.body
    if (!Buffer.isBuffer(content)) throw new Error('no bytes came')
    expect(response.status).toBe(200)
    expect(response.headers).toMatchObject({
      'content-type': type,
      'content-length': String(content.length),
      'content-disposition': `attachment; filename="${name}"`,
    })
    expect(content.toString('latin1', 0, magic.length)).toBe(magic)
  })

  test('an XML document in the body asks for them as well', async () => {
    const values = '<UNIQUEFIELD>ident</UNIQUEFIELD><UNIQUEID>7</UNIQUEID>'
    const message = `<REQUEST><TYPE>EXPORT</TYPE><REQUESTID>1</REQUESTID>${values}<MEDIA_FORMAT>pcm</MEDIA_FORMAT></REQUEST>`
    const response = await request(app).post(page).set('Content-Type', 'text/xml').send(message)
    expect(response.headers['content-type']).toBe('audio/wav')
  })
})

describe('temporary files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'uptivity-test-'))

  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Until nothing is left: it is deleted after the reply has ended. */
  async function isEmpty(): Promise<void> {
    while (readdirSync(folder).length > 0) await setImmediate()
  }

  test('are gone after the last byte, and after a client that goes away before it', async () => {
    vi.stubEnv('TMPDIR', folder)
    const hour =
      'recordings: [{ id: 7, device: "1", startedAt: 2026-01-10T10:00:00Z, seconds: 600 }]'
    const desks = onlyDesk(testDesk({ scenario: hour }))
    const listener = await listenHttp(desks, { host: '127.0.0.1', port: 0 })
    const url = `http://127.0.0.1:${listener.port}${page}?${query}webm`
    const whole = await fetch(url)
    expect((await whole.arrayBuffer()).byteLength).toBe(Number(whole.headers.get('content-length')))
    await isEmpty()
    const response = await new Promise<IncomingMessage>((resolve) => get(url, resolve))
    response.destroy()
    await once(response, 'close')
    await isEmpty()
    expect(await (await fetch(`${url}&type=test`)).text()).toContain('TYPE is sent twice')
    await listener.stop()
  })
})

test('a mail server that takes its time holds up its own request alone', async () => {
  const postbox = new HeldPostbox()
  const slow = webApi(onlyDesk(testDesk({ postbox })))
  const mailed = request(slow).post(page).set('Content-Type', 'text/xml').send(emailRequest(1))
  const answered = mailed.then(({ text }) => text)
  await postbox.hasPosted(1)
  const other = await request(slow).get(`${page}?type=test&requestid=2`)
  expect(other.text).toBe(testReply(2))
  postbox.answer()
  expect(await answered).toBe(emailReply(1))
})
