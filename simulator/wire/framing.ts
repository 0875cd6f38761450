import type { Dialect } from '../../contract/dialect.ts'
import { messageOpening } from './message-opening.ts'

/** A message cut from a stream, or the news that one was too long to keep. */
export type Framed =
  | { readonly kind: 'message'; readonly bytes: Buffer }
  | { readonly kind: 'oversize' }

/**
 * Cuts a stream of bytes into messages (TCP-4). A data event is not a message: one may bring a part
 * of a message or many of them. By end tag (the default), a message that opens an element ends with
 * the line on which that element is closed, so it may span lines (TCP-9); text that opens no
 * element ends with its line. By newline, every line is a message. CRLF, LF and CR each end a line
 * (TCP-6). Blank lines between messages are nothing. Which of the two it is, is asked as messages come:
 * a world with another dialect may have begun on a connection that stayed.
 */
export class Framing {
  readonly #framing: () => Dialect['framing']
  readonly #bytesMax: number
  #pending: Buffer = Buffer.alloc(0)
  /** How far the end was looked for, so that bytes are not looked at again with every piece. */
  #searchedTo = 0
  /** Set while the rest of a message that was too long is thrown away. */
  #discarding: MessageEnd | undefined

  constructor(framing: () => Dialect['framing'], bytesMax: number) {
    this.#framing = framing
    this.#bytesMax = bytesMax
  }

  /** Whether part of a message has arrived. */
  get isUnfinished(): boolean {
    return this.#discarding !== undefined || this.#pending.some((byte) => !isBlank(byte))
  }

  /** Whether what has arrived ends with a line end, as if the sender took it for complete. */
  get endsWithLine(): boolean {
    return isLineEnd(this.#pending.at(-1))
  }

  /** Takes the next bytes and gives the messages they complete. */
  take(bytes: Buffer): Framed[] {
    this.#pending = this.#pending.length === 0 ? bytes : Buffer.concat([this.#pending, bytes])
    const framed: Framed[] = []
    for (let next = this.#cut(); next; next = this.#cut()) framed.push(next)
    return framed
  }

  /**
   * Gives up waiting for the end of a message and takes what there is of it: nothing, where that
   * was the rest of a message already known to be too long.
   */
  takeRest(): Buffer | undefined {
    const rest = this.#discarding ? undefined : this.#pending
    this.#drop(this.#pending.length)
    this.#discarding = undefined
    return rest
  }

  #cut(): Framed | undefined {
    if (this.#discarding && !this.#discard(this.#discarding)) return undefined
    this.#dropBlank()
    const shape = this.#messageEnd()
    const end = shape && this.#find(shape)
    if (end === undefined) {
      if (this.#pending.length <= this.#bytesMax) return undefined
      this.#discarding = shape ?? lineEnd
      return { kind: 'oversize' }
    }
    const bytes = this.#pending.subarray(0, end)
    this.#drop(end)
    return bytes.length > this.#bytesMax ? { kind: 'oversize' } : { kind: 'message', bytes }
  }

  /** How the pending message will end; undefined while too little of it has arrived to tell. */
  #messageEnd(): MessageEnd | undefined {
    if (this.#framing() === 'newline') return lineEnd
    if (this.#pending.subarray(0, usualOpening.length).equals(usualOpening)) return usualEnd
    const opening = messageOpening(this.#pending)
    if (opening.kind === 'incomplete') return undefined
    if (opening.kind === 'text') return lineEnd
    return { tag: Buffer.from(`</${opening.root}`, 'latin1'), from: opening.rootAt + 1 }
  }

  #find(end: MessageEnd): number | undefined {
    if (end.tag === undefined) return this.#lineEndFrom(this.#searchedTo)
    const start = Math.max(end.from, this.#searchedTo)
    const reopened = this.#reopenedFrom(start)
    const closed = this.#closedFrom(end.tag, start)
    if (reopened !== undefined && (closed === undefined || reopened < closed)) return reopened
    const found = closed === undefined ? undefined : this.#lineEndFrom(closed)
    if (found === undefined) {
      const kept = Math.max(end.tag.length, usualOpening.length + 1)
      this.#searchedTo = Math.max(end.from, closed ?? this.#lengthWithoutBlanks() - kept)
      if (closed !== undefined) this.#searchedTo = this.#pending.lastIndexOf(end.tag, closed)
    }
    return found
  }

  /** The place after the end tag that closes the root. */
  #closedFrom(tag: Buffer, start: number): number | undefined {
    for (
      let at = this.#pending.indexOf(tag, start);
      at >= 0;
      at = this.#pending.indexOf(tag, at + 1)
    ) {
      let after = at + tag.length
      while (isBlank(this.#pending[after])) after += 1
      if (this.#pending[after] === greaterThan) return after + 1
    }
    return undefined
  }

  /**
   * The start of a line that opens a request while another is still open. That one will never be
   * closed, and the new one must not be lost in it.
   */
  #reopenedFrom(start: number): number | undefined {
    for (
      let at = this.#pending.indexOf(usualOpening, start);
      at >= 0;
      at = this.#pending.indexOf(usualOpening, at + 1)
    ) {
      if (isLineEnd(this.#pending[at - 1])) return at
    }
    return undefined
  }

  #lineEndFrom(start: number): number | undefined {
    for (let at = start; at < this.#pending.length; at += 1) {
      if (isLineEnd(this.#pending[at])) return at + 1
    }
    return undefined
  }

  /** Blanks at the end may stand in an end tag, which is then not to be missed. */
  #lengthWithoutBlanks(): number {
    let length = this.#pending.length
    while (isBlank(this.#pending[length - 1])) length -= 1
    return length
  }

  /** Throws away up to the end of a message; false while that has not arrived. */
  #discard(end: MessageEnd): boolean {
    const closed = end.tag === undefined ? 0 : this.#closedFrom(end.tag, 0)
    const found = closed === undefined ? undefined : this.#lineEndFrom(closed)
    if (found !== undefined) {
      this.#drop(found)
      this.#discarding = undefined
      return true
    }
    if (closed !== undefined) this.#discarding = lineEnd
    this.#drop(closed === undefined ? this.#pending.length - tailMax : this.#pending.length)
    return false
  }

  #dropBlank(): void {
    let start = 0
    while (isBlank(this.#pending[start])) start += 1
    if (start > 0) this.#drop(start)
  }

  #drop(length: number): void {
    this.#pending = this.#pending.subarray(Math.max(0, length))
    this.#searchedTo = 0
  }
}

/** What a message ends with: a line end alone, or an end tag and a line end after it. */
interface MessageEnd {
  readonly tag: Buffer | undefined
  /** Where the root has been opened, so that its own start is not taken for another. */
  readonly from: number
}

const usualOpening = Buffer.from('<REQUEST>')
const usualEnd: MessageEnd = { tag: Buffer.from('</REQUEST'), from: 1 }
const lineEnd: MessageEnd = { tag: undefined, from: 0 }
const greaterThan = 0x3e
/** What is kept of bytes thrown away, in which an end tag may have begun. */
const tailMax = 256

function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || isLineEnd(byte)
}
