import { nameKey } from '../name-key.ts'
import { column, defect, nested, repeated, unknown } from './found.ts'
import type { WorldState } from './world-state.ts'

/** What does not go together of devices, users, stations, groups and roles. */
export function peopleDefects(state: WorldState, cores: ReadonlySet<number>): readonly string[] {
  const { devices, users, stations, stationOverrides, groups, groupOrder, securityRoles } = state
  const deviceIds = new Set(devices.map(({ id }) => id))
  const userIds = new Set(users.map(({ id }) => id))
  const groupIds = new Set(groups.map(({ id }) => id))
  const phones = nested('users', 'phones', users)
  const phoneIds = new Set(phones.map(({ value }) => value))
  const overridden = column('stationOverrides', 'device', stationOverrides)
  return [
    ...repeated(column('devices', 'id', devices)),
    ...unknown('core', column('devices', 'core', devices), cores),
    ...repeated(column('users', 'id', users)),
    ...repeated(phones),
    ...phonesOfDeleted(state),
    ...repeated(column('stations', 'name', stations)),
    ...repeated(column('stations', 'device', stations)),
    ...unknown('device', column('stations', 'device', stations), deviceIds),
    ...repeated(column('stationOverrides', 'name', stationOverrides)),
    ...repeated(overridden),
    ...unknown('device', overridden, deviceIds),
    ...repeated(column('groups', 'id', groups)),
    ...repeated(column('groups', 'name', groups), (name) => nameKey(String(name))),
    ...unknown('phone', nested('groups', 'phones', groups), phoneIds),
    ...groups.flatMap(({ phones: ofOne }, index) =>
      repeated(ofOne.map((value, place) => ({ path: ['groups', index, 'phones', place], value }))),
    ),
    ...repeated(column('groupOrder', 'phone', groupOrder)),
    ...orderDefects(state),
    ...repeated(column('securityRoles', 'id', securityRoles)),
    ...repeated(column('securityRoles', 'name', securityRoles), (name) => nameKey(String(name))),
    ...unknown('user', nested('securityRoles', 'users', securityRoles), userIds),
    ...unknown('group', nested('securityRoles', 'groups', securityRoles), groupIds),
    ...nextIdDefects(state),
  ]
}

/** A deletion frees every phone, so that a deleted user has none (IMPORTUSER-7). */
function phonesOfDeleted({ users }: WorldState): readonly string[] {
  return users.flatMap(({ status, phones }, index) =>
    status === 'D' && phones.length > 0
      ? [defect(['users', index, 'phones'], 'a deleted user has no phones')]
      : [],
  )
}

/** An order is of groups that the phone is in. */
function orderDefects({ groups, groupOrder }: WorldState): readonly string[] {
  return groupOrder.flatMap(({ phone, groups: order }, index) => {
    const there = new Set(groups.filter(({ phones }) => phones.includes(phone)).map(({ id }) => id))
    const named = order.map((value, place) => ({
      path: ['groupOrder', index, 'groups', place],
      value,
    }))
    return [...repeated(named), ...unknown(`phone ${phone} in group`, named, there)]
  })
}

/** The next number is one that nothing has. */
function nextIdDefects({ nextIds, users, groups, securityRoles }: WorldState): readonly string[] {
  const kinds = [
    ['users', users],
    ['groups', groups],
    ['securityRoles', securityRoles],
  ] as const
  return kinds.flatMap(([kind, things]) => {
    const highest = things.reduce((most, { id }) => Math.max(most, id), 0)
    if (nextIds[kind] > highest) return []
    const says = `found ${nextIds[kind]}, allowed: a number above ${highest}, the highest there is`
    return [defect(['nextIds', kind], says)]
  })
}
