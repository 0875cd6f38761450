const soundTrack = Buffer.from([0x83, 0x81, 0x02])

/** Of the tracks in WebM files, the one at a place says that it is video: a screen comes with the sound. */
export function withVideo(content: Buffer, place = 0): Buffer {
  let at = content.indexOf(soundTrack)
  for (let seen = 0; seen < place && at >= 0; seen += 1) at = content.indexOf(soundTrack, at + 1)
  if (at >= 0) content.writeUInt8(0x01, at + 2)
  return content
}
