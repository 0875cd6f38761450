import type { ChannelDescription, CoreDescription } from './description.ts'
import { DueQueue } from './due-queue.ts'

/**
 * States of a channel as the wire spells them. Only Idle and PreparingToRecord are seen in the
 * reference (CHANNELS-4); the others are the names of its list (protocol 3.5) in the same spelling.
 */
export const channelStates = [
  'Idle',
  'OffHook',
  'Recording',
  'Playback',
  'Waiting',
  'Error',
  'Resetting',
  'PreparingToRecord',
  'FinishRecording',
  'DialingForPlayback',
] as const

export type ChannelState = (typeof channelStates)[number]

/** A recording slot on a core. */
export interface Channel {
  readonly id: number
  readonly core: number
  readonly playbackExtension: string
  state: ChannelState
  /** The device recorded last; it stays when the channel is idle again (CHANNELS-3). */
  recordingDevice: string
  recordingDeviceAlias: string
  changedAt: number
  /** Whether it has failed, and has not recovered since. */
  hasFailed: boolean
  /** The next state and when it comes, if one is due. */
  next: { readonly state: ChannelState; readonly at: number } | undefined
}

/** A channel as it is described or, where it has been in use since, as it is now. */
export type ChannelAsFound = ChannelDescription & Partial<Pick<Channel, 'hasFailed' | 'next'>>

/** The channels of every core, when each of them moves on, and which cores are away. */
export class Channels {
  readonly #all: Channel[] = []
  readonly #idle = new Map<number, Channel[]>()
  readonly #cores: ReadonlyMap<number, CoreDescription>
  readonly #away: Set<number>
  readonly #due = new DueQueue<Channel>()

  constructor(
    cores: readonly CoreDescription[],
    channels: readonly ChannelAsFound[],
    away: readonly number[] = [],
  ) {
    this.#cores = new Map(cores.map((core) => [core.ident, core]))
    this.#away = new Set(away)
    for (const found of channels) {
      const channel: Channel = {
        ...found,
        hasFailed: found.hasFailed ?? found.state === 'Error',
        next: found.next,
      }
      this.#all.push(channel)
      if (channel.next) this.#due.add(channel, channel.next.at)
      if (channel.state === 'Idle') this.#idleOn(channel.core).push(channel)
    }
    for (const idle of this.#idle.values()) idle.sort((a, b) => b.id - a.id)
  }

  all(): readonly Channel[] {
    return this.#all
  }

  /** The cores that are away, by ident. */
  away(): readonly number[] {
    return [...this.#away].sort((a, b) => a - b)
  }

  find(id: number): Channel | undefined {
    return this.#all.find((channel) => channel.id === id)
  }

  /** Whether a recording could have a channel of a core. One that is away has none to give. */
  hasFree(core: number): boolean {
    if (!this.isUp(core)) return false
    return this.#isUnlimited(core) || this.#idleOn(core).length > 0
  }

  isUp(core: number): boolean {
    return !this.#away.has(core)
  }

  /**
   * Takes the idle channel with the lowest id for a recording of the device. Undefined on a core
   * that records without channels; ask `hasFree` first.
   */
  take(core: number, device: { id: string; alias: string }, now: number): Channel | undefined {
    if (this.#isUnlimited(core)) return undefined
    const channel = this.#idleOn(core).pop()
    if (!channel) throw new Error(`core ${core} has no free channel`)
    channel.recordingDevice = device.id
    channel.recordingDeviceAlias = device.alias
    this.#enter(channel, 'PreparingToRecord', now)
    this.#plan(channel, 'Recording', now + this.#core(core).prepareMs)
    return channel
  }

  /** Ends the recording on a channel; it is idle once it has finished. */
  release(channel: Channel, now: number): void {
    this.#enter(channel, 'FinishRecording', now)
    this.#plan(channel, 'Idle', now + this.#core(channel.core).finishMs)
  }

  /** Takes a channel out of use. What was recorded on it must have ended. */
  fail(channel: Channel, now: number): void {
    channel.hasFailed = true
    this.#takeOut(channel, now)
  }

  /** Puts a channel that failed into use again: at once, or when its core comes back. */
  recover(channel: Channel, now: number): void {
    channel.hasFailed = false
    this.#bringBack(channel, now)
  }

  /** A core goes away with its channels. What was recorded on them must have ended. */
  lose(core: number, now: number): void {
    this.#away.add(core)
    for (const channel of this.#all) if (channel.core === core) this.#takeOut(channel, now)
  }

  /** A core comes back, with those of its channels that have not failed. */
  regain(core: number, now: number): void {
    this.#away.delete(core)
    for (const channel of this.#all) if (channel.core === core) this.#bringBack(channel, now)
  }

  /** Applies every change of state that is due. */
  settle(now: number): void {
    for (let due = this.#due.takeDue(now); due; due = this.#due.takeDue(now)) {
      const { item: channel, at } = due
      if (channel.next?.at !== at) continue
      this.#enter(channel, channel.next.state, at)
      if (channel.state === 'Idle') this.#freed(channel)
    }
  }

  #enter(channel: Channel, state: ChannelState, at: number): void {
    channel.state = state
    channel.changedAt = at
    channel.next = undefined
  }

  #plan(channel: Channel, state: ChannelState, at: number): void {
    channel.next = { state, at }
    this.#due.add(channel, at)
  }

  #takeOut(channel: Channel, now: number): void {
    if (channel.state === 'Error') return
    const idle = this.#idleOn(channel.core)
    if (channel.state === 'Idle') idle.splice(idle.indexOf(channel), 1)
    this.#enter(channel, 'Error', now)
  }

  #bringBack(channel: Channel, now: number): void {
    if (channel.hasFailed || !this.isUp(channel.core) || channel.state !== 'Error') return
    this.#enter(channel, 'Idle', now)
    this.#freed(channel)
  }

  #freed(channel: Channel): void {
    const idle = this.#idleOn(channel.core)
    const place = idle.findIndex((other) => other.id < channel.id)
    idle.splice(place < 0 ? idle.length : place, 0, channel)
  }

  #idleOn(core: number): Channel[] {
    const idle = this.#idle.get(core) ?? []
    this.#idle.set(core, idle)
    return idle
  }

  #isUnlimited(core: number): boolean {
    return this.#core(core).capacity === 'unlimited'
  }

  #core(ident: number): CoreDescription {
    const core = this.#cores.get(ident)
    if (!core) throw new Error(`there is no core ${ident}`)
    return core
  }
}
