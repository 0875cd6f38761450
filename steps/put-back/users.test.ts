import { expect, test } from 'vitest'
import { Reply } from '../reply.ts'
import type { Sent } from '../xml/write-request.ts'
import { UsersPutBack } from './users.ts'

/** A user as LIST shows one: `4 Ada Byron A`. */
type Listed = string

interface Step {
  readonly sends: readonly Sent[]
  /** Who is listed after it; absent: the same as before. */
  readonly leaves?: readonly Listed[]
}

/** What is sent to put back what the steps did on a target that begins with these users. */
async function sentBack(had: readonly Listed[], steps: readonly Step[]): Promise<string[]> {
  let users = had
  const sent: string[] = []
  const ask = async (command: string, parameters: readonly Sent[]) => {
    const values = parameters.map(([name, value]) => `${name}=${value}`).join(' ')
    if (values !== 'ACTION=LIST') sent.push(`${command} ${values}`)
    return new Reply(`<RESULT>${users.map(userElement).join('')}</RESULT>`)
  }
  const back = new UsersPutBack()
  const reply = new Reply('<RESULT></RESULT>')
  const roles = { devices: {}, recordings: {}, groups: {}, securityRoles: {} }
  for (const { sends, leaves = users } of steps) {
    await back.before('IMPORTUSER', sends, ask)
    users = leaves
    back.note({ command: 'IMPORTUSER', parameters: sends, reply, roles })
  }
  await back.run(ask)
  return sent
}

function userElement(listed: Listed): string {
  const [id, first, last, status] = listed.split(' ')
  const name = `<FIRST_NAME>${first}</FIRST_NAME><LAST_NAME>${last}</LAST_NAME>`
  return `<USER><USER_ID>${id}</USER_ID>${name}<STATUS>${status}</STATUS></USER>`
}

function add(first: string, last: string, ...more: Sent[]): readonly Sent[] {
  return [['ACTION', 'ADD'], ['FIRST_NAME', first], ['LAST_NAME', last], ...more]
}

const ada = '1 Ada Byron A'
const bo = '2 Bo Ek A'

test.each<[string, readonly Step[], readonly string[]]>([
  ['nobody', [], []],
  [
    'who was added',
    [{ sends: add('Bo', 'Ek'), leaves: [ada, bo] }],
    ['IMPORTUSER ACTION=DELETE USER_ID=2'],
  ],
  [
    'who was added, however the name was written',
    [
      {
        sends: [
          ['ACTION', 'Add'],
          ['FIRST_NAME', ' BO '],
          ['LAST_NAME', 'ek'],
        ],
        leaves: [ada, bo],
      },
    ],
    ['IMPORTUSER ACTION=DELETE USER_ID=2'],
  ],
  [
    'who was added and has got another name',
    [
      { sends: add('Bo', 'Ek'), leaves: [ada, bo] },
      {
        sends: [
          ['ACTION', 'MODIFY'],
          ['USER_ID', '2'],
        ],
        leaves: [ada, '2 Bo Lind A'],
      },
    ],
    ['IMPORTUSER ACTION=DELETE USER_ID=2'],
  ],
  [
    'whoever was added, and nobody else',
    [
      { sends: add('Bo', 'Ek'), leaves: [ada, bo] },
      {
        sends: [
          ['ACTION', 'MODIFY'],
          ['USER_ID', '1'],
        ],
      },
      { sends: add('Cy', 'Ek'), leaves: [ada, bo, '3 Cy Ek A', '4 Di Ek A'] },
    ],
    ['IMPORTUSER ACTION=DELETE USER_ID=2', 'IMPORTUSER ACTION=DELETE USER_ID=3'],
  ],
  [
    'nobody who is deleted already',
    [
      { sends: add('Bo', 'Ek'), leaves: [ada, bo] },
      {
        sends: [
          ['ACTION', 'DELETE'],
          ['USER_ID', '2'],
        ],
        leaves: [ada, '2 Bo Ek D'],
      },
    ],
    [],
  ],
  [
    'who was added again after that',
    [
      { sends: add('Bo', 'Ek'), leaves: [ada, bo] },
      {
        sends: [
          ['ACTION', 'DELETE'],
          ['USER_ID', '2'],
        ],
        leaves: [ada, '2 Bo Ek D'],
      },
      { sends: add('Bo', 'Ek'), leaves: [ada, '2 Bo Ek D', '3 Bo Ek I'] },
    ],
    ['IMPORTUSER ACTION=DELETE USER_ID=3'],
  ],
  [
    'with the password that the target asked for',
    [{ sends: add('Bo', 'Ek', ['PASSWORD', 'Sesame']), leaves: [ada, bo] }],
    ['IMPORTUSER ACTION=DELETE USER_ID=2 PASSWORD=Sesame'],
  ],
  [
    'nobody for a change',
    [
      {
        sends: [
          ['ACTION', 'MODIFY'],
          ['USER_ID', '1'],
        ],
      },
    ],
    [],
  ],
])('deletes %s', async (_, steps, expected) => {
  expect(await sentBack([ada], steps)).toEqual(expected)
})
