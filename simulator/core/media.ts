import type { MediaFormat } from '../../contract/media-formats.ts'
import type { Sound } from './sound.ts'

/**
 * Media that a request asked for, as data: the core decides what is given out, and what lies outside
 * it makes the bytes.
 */

/** The sound of one recording in one format. */
export interface MediaFile {
  /** The RECORDID: it names the file, and two recordings sound differently. */
  readonly recordId: number
  readonly sound: Sound
  readonly format: MediaFormat
  /** Given: the file is encrypted with it (EXPORT-6). */
  readonly password?: string
}

/** What the body of a reply is to hold: one file, or several in a ZIP (MULTIEXPORT-2). */
export type MediaOrder =
  | { readonly kind: 'file'; readonly file: MediaFile }
  | { readonly kind: 'zip'; readonly files: readonly MediaFile[] }

/** A recording that is to be mailed (EMAIL-1). */
export interface MailOrder {
  readonly to: string
  readonly file: MediaFile
}
