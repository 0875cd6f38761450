import { requirements } from '../../contract/requirements.ts'
import type { Finding } from '../../yaml/finding.ts'
import { nearestKey } from '../../yaml/nearest-key.ts'
import { checkRoles } from './check-roles.ts'
import type { ProfileFile } from './profile-schema.ts'
import { isVariable } from './profile-values.ts'

const ids: readonly string[] = requirements.map(({ id }) => id)

/** What of a profile does not go together, or with the contract. */
export function checkProfile(profile: ProfileFile): readonly Finding[] {
  return [
    ...unknownRequirements(profile),
    ...targetsTwice(profile),
    ...openSecrets(profile),
    ...noVariables(profile),
    ...needlessTls(profile),
    ...checkRoles(profile),
  ]
}

function unknownRequirements({ deviations }: ProfileFile): Finding[] {
  return Object.keys(deviations)
    .filter((id) => !ids.includes(id))
    .map((id) => {
      const nearest = nearestKey(id, ids)
      const meant = nearest === undefined ? '' : `; did you mean ${nearest}?`
      const says = `the contract has no requirement ${id}${meant}`
      return { path: ['deviations', id], isKey: true, says }
    })
}

function targetsTwice({ targets }: ProfileFile): Finding[] {
  const places = targets.map((target) => new URL(target).href)
  return targets.flatMap((target, index) =>
    places.indexOf(places[index] ?? '') === index
      ? []
      : [{ path: ['targets', index], says: `${target} is there already` }],
  )
}

/** What stands in an address is in every message that tells of it. None of these tells what it is. */
function openSecrets({ targets, proxy }: ProfileFile): Finding[] {
  const ofTargets = targets
    .map((target, index) => ({ target, path: ['targets', index] }))
    .filter(({ target }) => hasLogin(target))
    .map(({ path }) => ({ path, says: 'the API knows no name and no password; take them out' }))
  if (proxy === undefined || !hasLogin(proxy.url)) return ofTargets
  const says = 'a name and a password do not stand here; there are user and passwordFrom for them'
  return [...ofTargets, { path: ['proxy', 'url'], says }]
}

function hasLogin(address: string): boolean {
  const { username, password } = new URL(address)
  return username !== '' || password !== ''
}

function noVariables({ secrets, proxy }: ProfileFile): Finding[] {
  const named = [
    { path: ['secrets', 'importPassword'], name: secrets.importPassword },
    { path: ['proxy', 'passwordFrom'], name: proxy?.passwordFrom },
  ]
  const wrong = named
    .filter(({ name }) => name !== undefined && !isVariable(name))
    .map(({ path }) => ({ path, says: aVariable }))
  const isLoginHalf = proxy?.passwordFrom !== undefined && proxy.user === undefined
  const says = 'there is a password and nobody whose it is; needed: user'
  return isLoginHalf ? [...wrong, { path: ['proxy', 'passwordFrom'], isKey: true, says }] : wrong
}

const aVariable =
  'allowed: the name of an environment variable in capitals, such as UPTIVITY_PASSWORD, and never the secret itself'

/** A pin that is never looked at would make somebody feel safe. */
function needlessTls({ targets, tls }: ProfileFile): Finding[] {
  const isTls = targets.some((target) => new URL(target).protocol === 'https:')
  const told = (['ca', 'pin'] as const).filter((key) => tls[key] !== undefined)
  if (!isTls) {
    return told.map((key) => ({ path: ['tls', key], isKey: true, says: 'no target is on https' }))
  }
  const says = 'any certificate is accepted, so that this is never looked at; take out insecure'
  return tls.insecure ? told.map((key) => ({ path: ['tls', key], isKey: true, says })) : []
}
