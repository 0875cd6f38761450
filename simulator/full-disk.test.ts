import { expect, test } from 'vitest'
import { answerOf } from './answer-of.fixture.ts'
import { MovableClock } from './clock.ts'
import { Engine } from './engine.ts'
import { Outbox } from './mail/outbox.ts'
import { clockStart, describeWorld } from './scenario/describe-world.ts'
import { readScenario } from './scenario/read-scenario.ts'

const scenario = readScenario('scenarios/full-disk.yaml')

function engine(): Engine {
  const at = clockStart(scenario) ?? 0
  return new Engine(describeWorld(scenario, at), new MovableClock(at), new Outbox())
}

test('a full disk is shown by SYSTEMSTATUS', () => {
  const reply = engine().answerQuery('type=systemstatus&requestid=1')
  expect(reply).toContain('<RECORDINGTOTALDISKFREE>0</RECORDINGTOTALDISKFREE>')
})

test('a call that comes in is accepted, and not recorded', () => {
  const server = engine()
  const accepted = server.answerQuery('type=callstart&requestid=1&deviceid=4002')
  expect(accepted).toContain('<RESULTTYPE>API_OK</RESULTTYPE>')
  const status = server.answerQuery('type=devicerecordingstatus&requestid=2&deviceid=4002')
  expect(status).toContain('<ISRECORDING>N</ISRECORDING>')
})

test.each([
  ['recordstart', 'deviceid=4001', 'No disk space left to record to'],
  ['chatstart', 'agentid=11&sessionid=s1', 'No disk space left to record to'],
  ['export', 'uniquefield=ident&uniqueid=1&media_format=pcm', 'No room for the exported file'],
  ['multiexport', 'ident=1&media_format=pcm', 'No room for the exported files'],
  [
    'email',
    'uniquefield=ident&ident=1&toaddress=a@b.example&media_format=webm',
    'No room for the message',
  ],
])('%s finds no room', (type, values, message) => {
  const reply = answerOf(engine().answerQuery(`type=${type}&requestid=1&${values}`))
  expect(reply).toContain(
    '<RESULTTYPE>API_ERROR_OUT_OF_DISK_SPACE</RESULTTYPE><RESULTCODE>2</RESULTCODE>',
  )
  expect(reply).toContain(`<RESULTMSG>${message}</RESULTMSG>`)
})
