import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { malformedReply, testDesk, testReply, testRequest } from './desk.fixture.ts'
import { onlyDesk } from './desks.ts'
import { webApi } from './web-api.ts'

const app = webApi(onlyDesk(testDesk({ limits: { messageBytesMax: 1000 } })))
const form = 'application/x-www-form-urlencoded'
const page = '/webAPI.aspx'

describe('TEST', () => {
  test.each([
    ['a query string', page, 'type=test&requestid=7'],
    ['names in upper case', page, 'TYPE=TEST&REQUESTID=7'],
    ['REQUESTTYPE', page, 'requesttype=test&requestid=7'],
    ['encoded values', page, 't%79pe=%54est&requestid=+%37%20'],
    ['a page in another case', '/WEBapi.ASPX', 'type=test&requestid=7'],
    ['empty pairs', page, '&&type=test&&requestid=7&'],
    ['a name without a value', page, 'type=test&requestid=7&user1'],
  ])('by %s', async (_, path, query) => {
    const reply = await request(app).get(`${path}?${query}`)
    expect(reply.status).toBe(200)
    expect(reply.headers['content-type']).toBe('text/xml; charset=utf-8')
    expect(reply.text).toBe(testReply(7))
  })

  test.each([
    ['a form', page, form, 'type=test&requestid=7'],
    ['a form without a content type of its own', page, 'text/plain', 'type=test&requestid=7'],
    ['a URL and a form', `${page}?type=test`, form, 'requestid=7'],
    ['a URL and an empty body', `${page}?type=test&requestid=7`, form, ''],
    ['an XML document', page, 'text/xml', testRequest(7)],
    ['an XML document that is called a form', page, form, ` \n${testRequest(7)}`],
  ])('by POST of %s', async (_, path, type, body) => {
    const reply = await request(app).post(path).set('Content-Type', type).send(body)
    expect([reply.status, reply.text]).toEqual([200, testReply(7)])
  })
})

describe('what cannot be read is answered with a RESULT and status 200:', () => {
  test.each([
    [
      'a percent sign that codes nothing',
      'a=%zz',
      '&quot;a=%zz&quot; is not percent-encoded UTF-8',
    ],
    ['bytes that are not UTF-8', 'a=%C3%28', '&quot;a=%C3%28&quot; is not percent-encoded UTF-8'],
    ['a control character', 'a=%01', '&quot;a=%01&quot; holds a character that XML does not allow'],
    ['a name twice', 'a=1&A=2', 'A is sent twice'],
    ['a query that is too long', `a=${'x'.repeat(999)}`, 'it is longer than 1000 bytes'],
  ])('%s', async (_, query, detail) => {
    const reply = await request(app).get(`${page}?${query}`)
    expect([reply.status, reply.text]).toEqual([200, malformedReply(detail)])
  })

  test.each([
    ['a body that is too long', form, 'x'.repeat(1001), 'it is longer than 1000 bytes'],
    [
      'a control character in a form',
      form,
      'a=\u0001',
      '&quot;a=\u{FFFD}&quot; holds a character that XML does not allow',
    ],
    [
      'a document that does not end',
      'text/xml',
      '<REQUEST>',
      'the message ends inside REQUEST, at character 10',
    ],
  ])('%s', async (_, type, body, detail) => {
    const reply = await request(app).post(page).set('Content-Type', type).send(body)
    expect([reply.status, reply.text]).toEqual([200, malformedReply(detail)])
  })

  test('a body that is not UTF-8', async () => {
    const bytes = Buffer.from([0x61, 0x3d, 0xff])
    const reply = await request(app).post(page).type('application/octet-stream').send(bytes)
    expect([reply.status, reply.text]).toEqual([200, malformedReply('the body is not UTF-8 text')])
  })

  test('a body in an encoding nobody knows', async () => {
    const reply = await request(app).post(page).set('Content-Encoding', 'rot13').send('type=test')
    const detail = 'its body cannot be read (encoding.unsupported)'
    expect([reply.status, reply.text]).toEqual([200, malformedReply(detail)])
  })
})

describe('what is no API request has a status of its own:', () => {
  test.each(['put', 'delete', 'patch', 'options'] as const)('%s', async (method) => {
    const reply = await request(app)[method](`${page}?type=test&requestid=7`)
    expect([reply.status, reply.get('Allow')]).toEqual([405, 'GET, POST'])
    expect(reply.text).toBe(`${method.toUpperCase()} is not offered; use GET or POST\n`)
  })

  test('head, which starts no call', async () => {
    const reply = await request(app).head(`${page}?type=callstart&requestid=1&deviceid=1`)
    expect(reply.status).toBe(405)
    const { text } = await request(app).get(
      `${page}?type=devicerecordingstatus&requestid=1&deviceid=1`,
    )
    expect(text).not.toContain('<RECORDING>')
  })

  test('another path', async () => {
    const reply = await request(app).get('/other.aspx?type=test&requestid=7')
    expect(reply.status).toBe(404)
    expect(reply.text).toBe('there is nothing at /other.aspx; the API page is /webAPI.aspx\n')
  })
})
