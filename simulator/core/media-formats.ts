import { type MediaFormat, mediaFormats } from '../../contract/media-formats.ts'
import { refuse } from './outcome.ts'
import type { World } from './world.ts'

/** The formats that a world gives out: by its dialect (EXPORT-3), and PCM by licence (EXPORT-4). */
function offeredFormats({ dialect, server }: World): readonly MediaFormat[] {
  const formats: MediaFormat[] = []
  let format: MediaFormat
  for (format in mediaFormats) {
    const isInDialect =
      mediaFormats[format].in === 'documented' || dialect.mediaFormats === 'sampled'
    if (isInDialect && (format !== 'pcm' || server.speechAnalytics)) formats.push(format)
  }
  return formats
}

/** The format that MEDIA_FORMAT names, in whatever case, or why there is none. */
export function wantedFormat(
  world: World,
  found: string,
):
  | { readonly ok: true; readonly format: MediaFormat }
  | ReturnType<typeof refuse<'formatNotSupported'>> {
  const offered = offeredFormats(world)
  const format = offered.find((one) => one === found.toLowerCase())
  return format
    ? { ok: true, format }
    : refuse('formatNotSupported', { allowed: offered.join(', '), found })
}
