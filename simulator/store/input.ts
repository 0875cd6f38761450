import { z } from 'zod'
import type { ControlAction } from '../control-action.ts'
import type { Came } from '../journal/exchange.ts'

/**
 * What changed a session: a request as it came, or what was done beside the API. Done again at its
 * instant, it changes the same.
 */
export type Input = {
  /** The instant of the session's clock for which it was decided, or before which it was done. */
  readonly at: number
  /** What real time was then. */
  readonly realAt: number
} & ({ readonly came: Came } | { readonly action: ControlAction })

/** An input as a row of the store. Bytes stay bytes, the rest is JSON. */
export const inputRow = z.object({
  at: z.number(),
  realAt: z.number(),
  said: z.string(),
  // The package hands out a Buffer for one row, and what is beneath it for several.
  bytes: z.union([
    z.instanceof(Uint8Array),
    z.instanceof(ArrayBuffer).transform((beneath) => new Uint8Array(beneath)),
  ]),
})

export interface InputRow {
  readonly at: number
  readonly realAt: number
  readonly said: string
  readonly bytes: Uint8Array
}

type Said = CameSaid | { readonly kind: 'action'; readonly action: ControlAction }

type CameSaid = Came extends infer C ? (C extends Came ? Omit<C, 'bytes' | 'body'> : never) : never

const noBytes = Buffer.alloc(0)

export function rowOf(input: Input): InputRow {
  const { at, realAt } = input
  const [said, bytes] = 'came' in input ? partsOf(input.came) : actionParts(input.action)
  return { at, realAt, said: JSON.stringify(said), bytes }
}

function actionParts(action: ControlAction): readonly [Said, Uint8Array] {
  return [{ kind: 'action', action }, noBytes]
}

function partsOf(came: Came): readonly [Said, Uint8Array] {
  switch (came.kind) {
    case 'message':
    case 'bad-http': {
      const { bytes, ...said } = came
      return [said, bytes]
    }
    case 'http': {
      const { body, ...said } = came
      return [said, body]
    }
    case 'oversize':
      return [came, noBytes]
  }
}

/** The input that a row was made of. */
export function inputOf({ at, realAt, said: text, bytes }: InputRow): Input {
  const said: Said = JSON.parse(text)
  switch (said.kind) {
    case 'action':
      return { at, realAt, action: said.action }
    case 'message':
    case 'bad-http':
      return { at, realAt, came: { ...said, bytes } }
    case 'http':
      return { at, realAt, came: { ...said, body: bytes } }
    case 'oversize':
      return { at, realAt, came: said }
  }
}
