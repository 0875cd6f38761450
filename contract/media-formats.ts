import type { Dialect } from './dialect.ts'

/** One format that MEDIA_FORMAT names. */
interface MediaFormatRow {
  /** Offered by the text of the reference, or only by its samples (EXPORT-3, EXPORT-Q1, EMAIL-Q2). */
  readonly in: Dialect['mediaFormats']
  /** Ending of a file that holds it, without the dot. */
  readonly extension: string
  readonly mediaType: string
}

/**
 * What MEDIA_FORMAT may be. The reference offers WebM and PCM and says of neither what a file of it
 * looks like: WebM holds Opus, and PCM comes as WAV so that it can be played (EXPORT-11).
 */
export const mediaFormats = {
  webm: { in: 'documented', extension: 'webm', mediaType: 'audio/webm' },
  pcm: { in: 'documented', extension: 'wav', mediaType: 'audio/wav' },
  mp3: { in: 'sampled', extension: 'mp3', mediaType: 'audio/mpeg' },
  wav: { in: 'sampled', extension: 'wav', mediaType: 'audio/wav' },
} as const satisfies Readonly<Record<string, MediaFormatRow>>

export type MediaFormat = keyof typeof mediaFormats

/** An encrypted export, whatever the format of the media in it (EXPORT-6, EXPORT-12). */
export const encryptedFile = { extension: 'cav', mediaType: 'application/octet-stream' } as const

/** The bytes that an encrypted file begins with (Encryption Overview 18.1). */
export const encryptedMarker = 'CCENX'
