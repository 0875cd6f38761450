/** Samples in one frame of MPEG-2.5 Layer III. */
const frameSamples = 576

/** Bytes in one frame of 16 kbit/s at 8 kHz: each of them, as the rate never varies. */
export const mp3FrameBytes = 144

/** What the encoder (LAME) holds back before the first sample comes out. */
const encoderDelay = 576

/**
 * The frame that comes before the sound of an MP3 and holds none: it tells players how many frames
 * follow, and which samples at both ends are the encoder's and not the sound's. Without it they would
 * be played, and everything be heard a seventh of a second late. Encoders leave it to their callers,
 * as it can be filled in only when all is encoded. The layout is that of the "Info tag" of LAME.
 *
 * `frames` of sound follow it, and hold the `samples` of the recording.
 */
export function mp3InfoFrame(frames: number, samples: number): Buffer {
  const padding = frames * frameSamples - encoderDelay - samples
  const frame = Buffer.alloc(mp3FrameBytes)
  // MPEG-2.5 Layer III, no checksum; 16 kbit/s, 8 kHz; mono, original: as the frames that follow.
  frame.writeUInt32BE(0xff_e3_28_c4, 0)
  // After the 9 bytes in which a mono frame says how it is decoded.
  frame.write('Info', 13)
  frame.writeUInt32BE(0b0011, 17) // two fields follow
  frame.writeUInt32BE(frames, 21)
  frame.writeUInt32BE((frames + 1) * mp3FrameBytes, 25)
  frame.write('LAME3.100', 29)
  frame.writeUInt8(0x01, 38) // revision 0, constant bit rate
  frame.writeUInt8(16, 49) // kbit/s
  frame.writeUIntBE((encoderDelay << 12) | padding, 50, 3)
  frame.writeUInt32BE((frames + 1) * mp3FrameBytes, 57)
  return frame
}
