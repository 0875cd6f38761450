import { describe, expect, test } from 'vitest'
import { refuse } from '../outcome.ts'
import type { ParametersOf } from '../request.ts'
import { ask, everything, worldOf } from '../world.fixture.ts'
import { add, complete, done, modify, remove, userIn } from './import-user.fixture.ts'

describe('refused, and nothing changes:', () => {
  const invalid = (parameter: string, allowed: string, found: string) =>
    refuse('valueInvalid', { parameter, allowed, found })
  const missing = (parameter: string) => refuse('valueMissing', { parameter })
  const name = (FIRST_NAME: string, LAST_NAME: string) => ({ FIRST_NAME, LAST_NAME })
  const number = 'a whole number'

  test.each<[string, ParametersOf<'importUser'>, object]>([
    ['ADD without first name', { ACTION: 'ADD', LAST_NAME: 'One' }, missing('FIRST_NAME')],
    ['ADD without last name', { ACTION: 'ADD', FIRST_NAME: 'New' }, missing('LAST_NAME')],
    ['MODIFY without number', { ACTION: 'MODIFY', ...name('New', 'One') }, missing('USER_ID')],
    ['DELETE without number', { ACTION: 'DELETE', ...name('Ada', 'Byron') }, missing('USER_ID')],
    ['no name before a wrong word', { ACTION: 'ADD', STATUS: 'x' }, missing('FIRST_NAME')],
    ['a wrong number', { ACTION: 'MODIFY', USER_ID: '1a' }, invalid('USER_ID', number, '1a')],
    ['a sign', { ACTION: 'DELETE', USER_ID: '-1' }, invalid('USER_ID', number, '-1')],
    [
      'an unknown status',
      { ACTION: 'ADD', ...name('New', 'One'), STATUS: 'D' },
      invalid('STATUS', 'A or I', 'D'),
    ],
    [
      'an unknown agent flag',
      { ACTION: 'MODIFY', USER_ID: '1', AGENT: 'Y' },
      invalid('AGENT', 'TRUE or FALSE', 'Y'),
    ],
    [
      'an unknown flag',
      { ACTION: 'MODIFY', USER_ID: '1', ALLOWSELFDOWNLOAD: 'TRUE' },
      invalid('ALLOWSELFDOWNLOAD', 'Y or N', 'TRUE'),
    ],
    [
      'another action',
      { ACTION: 'REMOVE', USER_ID: 'x', STATUS: 'x' },
      refuse('actionInvalid', { allowed: 'ADD, MODIFY, DELETE, LIST', found: 'REMOVE' }),
    ],
    ['MODIFY of nobody', { ACTION: 'MODIFY', USER_ID: '9' }, refuse('userNotFound')],
    [
      'MODIFY of nobody to a name that is there',
      { ACTION: 'MODIFY', USER_ID: '9', ...name('Ada', 'Byron') },
      refuse('userNotFound'),
    ],
    ['DELETE of nobody', { ACTION: 'DELETE', USER_ID: '0' }, refuse('userNotFound')],
    ['MODIFY of one deleted', { ACTION: 'MODIFY', USER_ID: '4' }, refuse('userNotFound')],
    ['DELETE of one deleted', { ACTION: 'DELETE', USER_ID: '4' }, refuse('userNotFound')],
    [
      'ADD of a name that is there, with all else new',
      { ACTION: 'ADD', ...complete, ...name('Ada', 'Byron') },
      refuse('userExists', { found: 'Ada Byron' }),
    ],
    [
      'ADD of a name that is there in another case and with blanks around it',
      { ACTION: 'ADD', ...name('ADA', ' byron\u00a0') },
      refuse('userExists', { found: 'ADA  byron\u00a0' }),
    ],
    [
      'ADD of a name that is there, with a phone that is there',
      { ACTION: 'ADD', ...name('Ada', 'Byron'), PHONES: '4003' },
      refuse('userExists', { found: 'Ada Byron' }),
    ],
    [
      'MODIFY to the name of another',
      { ACTION: 'MODIFY', USER_ID: '2', ...name('ada', 'BYRON'), EMAIL: 'x' },
      refuse('userExists', { found: 'ada BYRON' }),
    ],
    [
      'ADD with a phone that is taken',
      { ACTION: 'ADD', ...name('New', 'One'), PHONES: '1,4003,4001' },
      refuse('phoneTaken', { found: '4003' }),
    ],
    [
      'MODIFY to a phone that is taken',
      { ACTION: 'MODIFY', USER_ID: '2', PHONES: '4003,4001', EMAIL: 'x' },
      refuse('phoneTaken', { found: '4001' }),
    ],
  ])('%s', (_, sent, refusal) => {
    const world = worldOf()
    add(world, { ...name('Gone', 'Long') })
    remove(world, 4)
    const before = everything(world)
    expect(ask(world, 'importUser', sent, 60_000)).toEqual(refusal)
    expect(everything(world)).toEqual(before)
    add(world, name('The', 'Next'))
    expect(userIn(world, 5)?.LAST_NAME).toBe('Next')
  })

  test('half a name that makes the whole one of another', () => {
    const world = worldOf()
    add(world, { FIRST_NAME: 'Grace', LAST_NAME: 'Byron' })
    expect(modify(world, 4, { FIRST_NAME: 'Ada' })).toEqual(
      refuse('userExists', { found: 'Ada Byron' }),
    )
  })
})

describe('where the server asks for a password', () => {
  const world = () => worldOf({ server: { ...worldOf().server, importPassword: 'Sesame' } })
  const refused = refuse('passwordInvalid')

  test.each<[string, ParametersOf<'importUser'>]>([
    ['ADD', { ACTION: 'ADD', FIRST_NAME: 'New', LAST_NAME: 'One' }],
    ['MODIFY', { ACTION: 'MODIFY', USER_ID: '1', EMAIL: 'x' }],
    ['DELETE', { ACTION: 'DELETE', USER_ID: '1' }],
    ['ADD of a name that is there', { ACTION: 'ADD', FIRST_NAME: 'Ada', LAST_NAME: 'Byron' }],
    ['DELETE of nobody', { ACTION: 'DELETE', USER_ID: '9' }],
  ])('%s without it, or with another, is refused and changes nothing', (_, sent) => {
    const asked = world()
    const before = everything(asked)
    expect(ask(asked, 'importUser', sent)).toEqual(refused)
    expect(ask(asked, 'importUser', { ...sent, PASSWORD: 'sesame' })).toEqual(refused)
    expect(everything(asked)).toEqual(before)
  })

  test.each<[string, ParametersOf<'importUser'>, object]>([
    [
      'ADD with it',
      { ACTION: 'ADD', FIRST_NAME: 'New', LAST_NAME: 'One', PASSWORD: 'Sesame' },
      done,
    ],
    ['MODIFY with it', { ACTION: 'MODIFY', USER_ID: '1', PASSWORD: 'Sesame' }, done],
    ['DELETE with it', { ACTION: 'DELETE', USER_ID: '1', PASSWORD: 'Sesame' }, done],
    [
      'a missing value before a missing password',
      { ACTION: 'DELETE' },
      refuse('valueMissing', { parameter: 'USER_ID' }),
    ],
    [
      'a wrong value before it',
      { ACTION: 'MODIFY', USER_ID: '1', STATUS: 'x' },
      refuse('valueInvalid', { parameter: 'STATUS', allowed: 'A or I', found: 'x' }),
    ],
  ])('%s', (_, sent, outcome) => {
    expect(ask(world(), 'importUser', sent)).toEqual(outcome)
  })

  test('LIST is answered without it, and does not tell it', () => {
    const list = ask(world(), 'importUser', { ACTION: 'LIST' })
    expect(list).toMatchObject({ ok: true })
    expect(JSON.stringify(list)).not.toContain('Sesame')
  })

  test('one that asks for none takes any', () => {
    expect(add(worldOf(), { PASSWORD: 'anything' })).toEqual(done)
  })
})
