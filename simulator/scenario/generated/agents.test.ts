import { expect, test } from 'vitest'
import { generatedAgents } from './agents.ts'
import { fakeTexts } from './fake-texts.ts'

/** Texts that repeat the names of a list. */
function namesOf(...names: readonly string[]) {
  let drawn = 0
  return {
    phoneNumber: () => '',
    name: () => {
      const [firstName = '', lastName = ''] = names[drawn % names.length]?.split(' ') ?? []
      drawn += 1
      return { firstName, lastName }
    },
  }
}

const ada = {
  firstName: 'Ada',
  lastName: 'Byron',
  username: 'abyron',
  sysUser: 'ada.byron',
  crmUser: 'ADA_BYRON',
}

function agents(count: number, texts: Parameters<typeof generatedAgents>[2], others = [ada]) {
  return generatedAgents({ count, firstId: 5, phones: [], addTime: undefined }, others, texts)
}

test('logins are made of the name', () => {
  const [agent] = agents(1, namesOf("Sinéad O'Connell-Lee"))
  expect(agent).toMatchObject({
    userId: 5,
    employeeId: 'E5',
    username: 'soconnelllee',
    sysUser: 'sinad.oconnelllee',
    email: 'sinad.oconnelllee@example.com',
    crmUser: 'SINAD_OCONNELLLEE',
  })
})

test('a name that somebody of the file has, in whatever case, is drawn again', () => {
  const [agent] = agents(1, namesOf('ADA BYRON', 'Ada Lovelace'))
  expect(agent?.lastName).toBe('Lovelace')
})

test('a name that was drawn is not drawn for another', () => {
  const found = agents(2, namesOf('Alan Kay', 'Alan Kay', 'Alan Key'))
  expect(found.map(({ lastName }) => lastName)).toEqual(['Kay', 'Key'])
})

test('logins that would be those of another get a number', () => {
  const found = agents(3, namesOf('Ada By-ron', 'Ada By.ron', "Ann O'Dell"))
  expect(found.map(({ username, sysUser, crmUser }) => [username, sysUser, crmUser])).toEqual([
    ['abyron2', 'ada.byron2', 'ADA_BYRON2'],
    ['abyron3', 'ada.byron3', 'ADA_BYRON3'],
    ['aodell', 'ann.odell', 'ANN_ODELL'],
  ])
})

test('of 20,000 agents no two share a name or a login', () => {
  const found = agents(20_000, fakeTexts(1), [])
  for (const keyOf of [
    ({ firstName, lastName }: (typeof found)[number]) => `${firstName} ${lastName}`.toLowerCase(),
    ({ username }: (typeof found)[number]) => username,
    ({ sysUser }: (typeof found)[number]) => sysUser,
    ({ crmUser }: (typeof found)[number]) => crmUser,
    ({ email }: (typeof found)[number]) => email,
  ]) {
    expect(new Set(found.map(keyOf)).size).toBe(20_000)
  }
})
