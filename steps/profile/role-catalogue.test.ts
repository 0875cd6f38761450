import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaultConnection } from '../clients/connection.ts'
import { simulatorTarget } from '../target/simulator-target.ts'
import type { Roles } from '../target/target.ts'
import { askServer } from './ask-server.ts'
import { deviceFacts } from './device-facts.ts'
import { deviceRoles } from './device-roles.ts'
import { controlRoles, recordingRoles, roleCatalogue } from './role-catalogue.ts'

const scenario = 'scenarios/conformance.yaml'
const kinds = ['devices', 'recordings', 'groups', 'securityRoles'] as const

/** What the simulator says of itself, and what stands for the roles there. */
async function conformanceWorld() {
  const target = await simulatorTarget(scenario, 'tcp', defaultConnection)
  try {
    return {
      roles: target.roles,
      answers: await askServer([target.address], target.connection),
    }
  } finally {
    await target.stop()
  }
}

function namesIn(roles: Roles, kind: (typeof kinds)[number]): readonly string[] {
  return Object.keys(roles[kind]).toSorted()
}

const { roles, answers } = await conformanceWorld()

describe('the catalogue and the world of the suite', () => {
  test('have the same roles', () => {
    for (const kind of kinds) {
      const names = roleCatalogue.filter((row) => row.kind === kind).map(({ name }) => name)
      const all = kind === 'recordings' ? [...names, ...controlRoles] : names
      expect(all.toSorted()).toEqual(namesIn(roles, kind))
    }
  })

  test('agree on each device', () => {
    const facts = deviceFacts(answers)
    for (const { name, needs } of deviceRoles) {
      const device = facts.find(({ values }) => values.DEVICEID === roles.devices[name]?.DEVICEID)
      const unmet = needs.filter(({ holds }) => !device || !holds(device))
      expect({ name, unmet: unmet.map(({ says }) => says) }).toEqual({ name, unmet: [] })
    }
  })

  test('agree on each value of a device that replies tell', () => {
    const values = deviceFacts(answers).map((facts) => facts.values)
    expect(values).toEqual(expect.arrayContaining(Object.values(roles.devices)))
  })

  test('agree on how long recordings are', () => {
    for (const { name, secondsLeast = 0 } of recordingRoles) {
      const shown = answers.recordings?.find(({ children }) =>
        children.some((one) => one.name === 'RECORDID' && one.text === roles.recordings[name]),
      )
      const duration = shown?.children.find((one) => one.name === 'DURATION')?.text
      expect(Number(duration)).toBeGreaterThanOrEqual(secondsLeast)
    }
  })
})

/** The text of every example that needs no control, with the backgrounds it stands under. */
const judgedElsewhere = readdirSync('features', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.feature'))
  .map((file) => withoutControl(readFileSync(join('features', file), 'utf8')))
  .join('\n')

function withoutControl(feature: string): string {
  // An example goes from its tags to those of the next one.
  const parts = feature.split(/\n(?=\s*(?:@|Rule:|Example:|Scenario Outline:))/)
  return parts
    .filter((part, index) => {
      const tags = part.trimStart().startsWith('@') ? part : (parts[index - 1] ?? '')
      return !tags.includes('@needs-control')
    })
    .join('\n')
}

test('the roles that need no control are those that examples without it name', () => {
  const unnamed = roleCatalogue.filter(({ name }) => !judgedElsewhere.includes(name))
  expect(unnamed.map(({ name }) => name)).toEqual([])
  expect(controlRoles.filter((name) => isNamed(name))).toEqual([])
})

/** `Sunday` is a word of its own, and not a part of another. */
function isNamed(role: string): boolean {
  return new RegExp(`(?<![A-Z][a-z]+ )\\b${role}\\b`).test(judgedElsewhere)
}
