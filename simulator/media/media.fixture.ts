import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { onTestFinished, test, vi } from 'vitest'
import type { Sound } from '../core/sound.ts'
import { sampleRate } from './tone.ts'

/** Ten seconds with two silences: one within a second, one across the ends of seconds. */
export const tenSeconds: Sound = {
  seconds: 10,
  silences: [
    { from: 2_000, to: 3_000 },
    { from: 5_500, to: 7_250 },
  ],
}

/** A sound without silences. */
export function sounding(seconds: number): Sound {
  return { seconds, silences: [] }
}

export async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const taken: Uint8Array[] = []
  for await (const piece of pieces) taken.push(Uint8Array.from(piece))
  return Buffer.concat(taken)
}

export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A directory that is gone after the test. */
export async function freshDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'uptivity-test-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  return directory
}

/** Gives the test a temporary directory of its own; what it returns tells what lies in it. */
export async function ownTemporaryDirectory(): Promise<() => string[]> {
  const directory = await freshDirectory()
  vi.stubEnv('TMPDIR', directory)
  onTestFinished(() => void vi.unstubAllEnvs())
  return () => readdirSync(directory)
}

/** What a writer of files writes. */
export async function written(write: (path: string) => Promise<void>): Promise<Buffer> {
  const path = join(await freshDirectory(), 'media')
  await write(path)
  return readFileSync(path)
}

/** The most that was counted, while something was made, before others got their turn again. */
export async function mostBetweenTurns(
  work: (count: (amount?: number) => void) => Promise<unknown>,
): Promise<number> {
  let counted = 0
  let most = 0
  let isDone = false
  const done = work((amount = 1) => {
    counted += amount
    most = Math.max(most, counted)
  }).finally(() => {
    isDone = true
  })
  while (!isDone) {
    await setImmediate()
    counted = 0
  }
  await done
  return most
}

/** A test that needs a program that is not of this repository, and says so. */
export function testWith(program: string) {
  const { error } = spawnSync(program, ['--version'])
  const named = (title: string) => `${title} (only where ${program} is installed)`
  return (title: string, body: () => Promise<void>) =>
    error ? test.skip(named(title), body) : test(named(title), body)
}

/** Runs a program on a file that holds the bytes; `FILE` in its arguments is the path. Gives what it prints. */
export async function run(
  program: string,
  args: readonly string[],
  bytes: Uint8Array,
  name: string,
): Promise<Buffer> {
  const path = join(await freshDirectory(), name)
  await writeFile(path, bytes)
  const { status, stdout, stderr, error } = spawnSync(
    program,
    args.map((arg) => (arg === 'FILE' ? path : arg)),
    { maxBuffer: 2 ** 28 },
  )
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`)
  return stdout
}

/** Decodes media by ffmpeg. `from` (in seconds) is sought, not played up to. */
export async function decode(bytes: Uint8Array, name: string, from = 0): Promise<Int16Array> {
  const args = ['-v', 'error', '-ss', `${from}`, '-i', 'FILE', '-f', 's16le', '-ar', '8000', '-']
  const pcm = await run('ffmpeg', args, bytes, name)
  return Int16Array.from({ length: pcm.length / 2 }, (_, index) => pcm.readInt16LE(index * 2))
}

/** The part of a decoded sound between two times in milliseconds. */
export function between(samples: Int16Array, fromMs: number, toMs: number): Int16Array {
  return samples.subarray((fromMs * sampleRate) / 1_000, (toMs * sampleRate) / 1_000)
}

/** The loudness of samples: their root mean square, 32,767 at the most. */
export function loudness(samples: Int16Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)
}

/** The frequency, in steps of 5 Hz, that is strongest between two. */
export function strongestHz(samples: Int16Array, fromHz: number, toHz: number): number {
  let strongest = { hertz: 0, power: 0 }
  for (let hertz = fromHz; hertz <= toHz; hertz += 5) {
    const power = powerAt(samples, hertz)
    if (power > strongest.power) strongest = { hertz, power }
  }
  return strongest.hertz
}

/** What is heard in the second after each of some times: the two strongest tones, if it is loud enough. */
export function tonesAt(samples: Int16Array, startsMs: readonly number[]) {
  return startsMs.map((start) => {
    const second = between(samples, start, start + 1_000)
    const tones = [strongestHz(second, 200, 1_400), strongestHz(second, 1_405, 3_900)]
    return loudness(second) > 5_000 ? tones : []
  })
}

/** The power at one frequency, by Goertzel's algorithm. */
function powerAt(samples: Int16Array, hertz: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * hertz) / sampleRate)
  let last = 0
  let before = 0
  for (const sample of samples) {
    const next = sample + turn * last - before
    before = last
    last = next
  }
  return last * last + before * before - turn * last * before
}
