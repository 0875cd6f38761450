import { type Deciding, deciding } from './core/decide.ts'
import type { MediaOrder } from './core/media.ts'
import { createWorld } from './core/world.ts'
import type { RenderedMedia } from './media/render-media.ts'
import { encodeAccepted, encodeRefused } from './wire/encode.ts'
import { readMessage } from './wire/read-message.ts'
import { readQuery } from './wire/read-query.ts'

export type RenderMedia = (order: MediaOrder) => Promise<RenderedMedia>

/** The parts of an engine, each of which can be exchanged for another. */
export interface EngineSeams extends Deciding {
  /** How a world begins. */
  readonly createWorld: typeof createWorld
  readonly readMessage: typeof readMessage
  readonly readQuery: typeof readQuery
  readonly encodeAccepted: typeof encodeAccepted
  readonly encodeRefused: typeof encodeRefused
  /** Makes the maker of media another: the encoders are loaded by those who export. */
  readonly renderMedia: (usual: RenderMedia) => RenderMedia
}

export const engineSeams: EngineSeams = {
  ...deciding,
  createWorld,
  readMessage,
  readQuery,
  encodeAccepted,
  encodeRefused,
  renderMedia: (usual) => usual,
}
