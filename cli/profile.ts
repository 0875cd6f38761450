import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import {
  addConnectionOptions,
  type ConnectionOptions,
  connectionOf,
  connectionValues,
} from './connection-options.ts'
import { countsText } from './counts-text.ts'
import { exitCodes } from './exit-codes.ts'
import { mustBeNew, pathFrom, writeNew } from './new-file.ts'
import { packagePath } from './package-path.ts'
import { reachOf } from './profile-reach.ts'
import { addressOf } from './target-options.ts'

export function profileCommand(): Command {
  return new Command('profile')
    .description('check profiles of servers, or begin one by asking a server')
    .addCommand(
      new Command('check')
        .description('say everything that is wrong with profiles, and what they leave unjudged')
        .argument('<files...>', 'the files')
        .action(check),
    )
    .addCommand(
      addConnectionOptions(
        new Command('init')
          .description('write the profile of a server, of which nothing is asked but its status')
          .argument(
            '<url...>',
            'where it is: tcp://host:5620, http://host:2012, https://host:2013; the first that answers is asked',
            address,
          )
          .option('--out <file>', 'where it goes; no file is written over', 'profile.yaml'),
      ).action(init),
    )
}

async function check(files: readonly string[]): Promise<void> {
  const { readProfile, ProfileError } = await import('../steps/profile/read-profile.ts')
  const { missingRoles, unknownRoles } = await import('../steps/profile/known-roles.ts')
  for (const file of files) {
    try {
      const profile = readProfile(file)
      const { targets, roles } = profile
      const counts = countsText({
        address: targets.length,
        device: Object.keys(roles.devices).length,
        recording: Object.keys(roles.recordings).length,
        group: Object.keys(roles.groups).length,
        'security role': Object.keys(roles.securityRoles).length,
      })
      process.stdout.write(`${file}: ok, ${counts}\n`)
      const missing = missingRoles(profile)
      if (missing.length > 0) {
        process.stdout.write(`${file}: not judged is what needs ${missing.join(', ')}\n`)
      }
      for (const warning of unknownRoles(readFileSync(file, 'utf8'), file, profile))
        process.stderr.write(`${warning}\n`)
    } catch (error) {
      if (!(error instanceof ProfileError)) throw error
      process.stderr.write(`${error.message}\n`)
      process.exitCode = exitCodes.couldNotRun
    }
  }
}

interface InitOptions extends ConnectionOptions {
  readonly out: string
}

async function init(targets: readonly string[], options: InitOptions): Promise<void> {
  const { askServer } = await import('../steps/profile/ask-server.ts')
  const { newProfile } = await import('../steps/profile/new-profile.ts')
  const { out } = options
  const addresses = targets.map((target) => new URL(target))
  const connection = connectionOf(connectionValues(options), addresses)
  mustBeNew(out)
  const answers = await askServer(addresses, connection)
  const { text, found, guessed, missing } = newProfile(
    {
      schema: pathFrom(out, packagePath('steps/profile/profile.schema.json')),
      name: addresses[0]?.hostname ?? '',
      targets,
      reach: reachOf(options, out),
    },
    answers,
  )
  writeNew(out, text)
  for (const line of answers.unsaid) process.stderr.write(`${line}\n`)
  const all = found.length + missing.length
  process.stdout.write(`${out}: ${found.length} of ${all} roles found\n`)
  if (guessed.length > 0) process.stdout.write(`guessed, to be looked at: ${guessed.join(', ')}\n`)
  if (missing.length > 0) process.stdout.write(`not found: ${missing.join(', ')}\n`)
}

/** As it was written: that is how it stands in the profile. */
function address(text: string, before: readonly string[] = []): readonly string[] {
  const { href } = addressOf(text)
  const isThere = before.some((one) => new URL(one).href === href)
  return isThere ? before : [...before, text]
}
