import { expect, test } from 'vitest'
import { Groups } from './groups.ts'

const device = { id: '4005', alias: '9005' }

function groupsOf(...phones: readonly (readonly string[])[]): Groups {
  return new Groups(
    phones.map((of, index) => ({
      id: index + 1,
      name: `Group ${index + 1}`,
      isActive: true,
      phones: of,
    })),
  )
}

test('a recording belongs to the group that its phone was put into first', () => {
  const groups = groupsOf([], [])
  groups.enter(2, '4005')
  groups.enter(1, '4005')
  groups.enter(2, '4005')
  expect(groups.ofPhone(device)).toBe(2)
  groups.leave(2, '4005')
  expect(groups.ofPhone(device)).toBe(1)
})

test('where seating is free, it belongs to the group of the alias', () => {
  expect(groupsOf(['9005']).ofPhone(device)).toBe(1)
})

test('a phone that is in no group any more leaves that to the alias', () => {
  const groups = groupsOf(['4005'], ['9005'])
  groups.leave(1, '4005')
  expect(groups.ofPhone(device)).toBe(2)
})

test('a phone that is in no group makes a recording of no group', () => {
  const groups = groupsOf(['4001'])
  expect(groups.ofPhone(device)).toBeUndefined()
  groups.forget('4001')
  expect(groups.ofPhone({ id: '4001', alias: '' })).toBeUndefined()
})

test('the order of the groups of a phone is told where there are several, and can be given', () => {
  const groups = groupsOf(['1', '2'], ['3'], ['1'])
  groups.enter(1, '3')
  const orders = [
    { phone: '1', groups: [1, 3] },
    { phone: '3', groups: [2, 1] },
  ]
  expect(groups.orders()).toEqual(orders)
  const described = groups.all()
  expect(new Groups(described, 1, orders).orders()).toEqual(orders)
  expect(new Groups(described).ofPhone({ id: '3', alias: '' })).toBe(1)
  expect(new Groups(described, 1, orders).ofPhone({ id: '3', alias: '' })).toBe(2)
})

test('the phones of a group stand in the order in which they were put into it', () => {
  const groups = groupsOf(['2', '1'], ['3'])
  groups.leave(1, '2')
  groups.enter(1, '3')
  groups.enter(1, '2')
  expect(groups.all()[0]?.phones).toEqual(['1', '3', '2'])
  groups.forget('3')
  expect(groups.all().map(({ phones }) => phones)).toEqual([['1', '2'], []])
})

test('a group that is added has the number that is given, or one that none has', () => {
  const described = groupsOf([], []).all()
  expect(new Groups(described, 7).add('New').id).toBe(7)
  expect(new Groups(described, 1).add('New').id).toBe(3)
})

test('a phone leaves one group alone, and one that it is not in without a trace', () => {
  const groups = groupsOf(['1', '2'], ['1'])
  groups.leave(1, '1')
  groups.leave(1, '3')
  expect(groups.all().map(({ phones }) => phones)).toEqual([['2'], ['1']])
})
