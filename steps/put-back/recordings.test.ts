import { expect, test } from 'vitest'
import { Reply } from '../reply.ts'
import type { Sent } from '../xml/write-request.ts'
import { RecordingsPutBack } from './recordings.ts'

test('a recording gets back every field it had, and is read once', async () => {
  const fields = ['GROUP', 'GATE', 'ANI', 'DNIS', 'CALLDIRECTION']
  const users = Array.from({ length: 15 }, (_, index) => `USER${index + 1}`)
  const values = [...fields, ...users].map((name) => `<${name}>old ${name}</${name}>`).join('')
  const sent: string[] = []
  const ask = async (command: string, parameters: readonly Sent[]) => {
    sent.push(`${command} ${parameters.map(([name, value]) => `${name}=${value}`).join(' ')}`)
    return new Reply(`<RESULT><SEARCHRESULT>${values}</SEARCHRESULT></RESULT>`)
  }
  const back = new RecordingsPutBack()
  for (const USER1 of ['new', 'newer']) {
    await back.before(
      'CALLUPDATE',
      [
        ['RECORDID', '7'],
        ['USER1', USER1],
      ],
      ask,
    )
  }
  await back.before('CALLUPDATE', [['RECORDID', 'x']], ask)
  await back.before('CALLUPDATE', [['DEVICEID', '1']], ask)
  await back.before('CALLLIST', [['RECORDID', '8']], ask)
  await back.run(ask)
  expect(sent).toHaveLength(2)
  expect(sent[0]).toBe('CALLLIST RECORDID=7')
  expect(sent[1]).toMatch(/^CALLUPDATE RECORDID=7 .*USER1=old USER1/)
})
