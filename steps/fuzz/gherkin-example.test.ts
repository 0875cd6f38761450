import { expect, test } from 'vitest'
import { gherkinExample } from './gherkin-example.ts'

test('a request is an example with what the steps have', () => {
  const example = gherkinExample({
    command: 'CALLSTART',
    kind: 'odd text',
    parameters: [
      ['DEVICEID', 'the DEVICEID of Front Desk'],
      ['ANI', 'a|b\\c'],
    ],
  })
  expect(example.split('\n')).toEqual([
    'Example: CALLSTART, odd text',
    '  When CALLSTART is sent with',
    '    | DEVICEID | the DEVICEID of Front Desk |',
    '    | ANI      | a\\|b\\\\c                    |',
    '  Then it is accepted or refused',
    '  And REQUESTID echoes the request',
  ])
})

test.each([
  ['TEST', [], 'Then it is accepted or refused'],
  ['CALLLIST', [], 'Then REQUESTID echoes the request'],
  ['CALLLIST', ['abc'], 'Then the elements of the reply match ".+"'],
])('%s with REQUESTIDs of its own: %j', (command, ids, then) => {
  const parameters = ids.map((id) => ['REQUESTID', id] as const)
  expect(gherkinExample({ command, kind: 'valid', parameters })).toContain(then)
})
