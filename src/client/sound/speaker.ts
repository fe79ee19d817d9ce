/** Makes sounds with the browser's own audio. */
import { type Sound, TONES, type Tone } from './sounds.ts'

/** Seconds until a tone is at its loudest: from nothing at once it would click. */
const ATTACK = 0.008
/** As good as silent; an exponential fall never reaches nothing. */
const SILENT = 0.0001

export interface Speaker {
  play(sound: Sound): void
}

/** A speaker on an audio context, which is woken if the browser has put it to sleep. */
export function speakerOn(context: AudioContext): Speaker {
  return {
    play: (sound) => {
      // Without a gesture of the reader's before, the browser refuses: then it stays silent.
      if (context.state === 'suspended') context.resume().catch(() => undefined)
      for (const tone of TONES[sound]) sing(context, tone)
    },
  }
}

function sing(context: AudioContext, { wave, from, to, at, length, level }: Tone): void {
  const start = context.currentTime + at
  const end = start + length
  const tone = context.createOscillator()
  const volume = context.createGain()
  tone.type = wave
  tone.frequency.setValueAtTime(from, start)
  tone.frequency.exponentialRampToValueAtTime(to, end)
  volume.gain.setValueAtTime(SILENT, start)
  volume.gain.exponentialRampToValueAtTime(level, start + ATTACK)
  volume.gain.exponentialRampToValueAtTime(SILENT, end)
  tone.connect(volume)
  volume.connect(context.destination)
  tone.start(start)
  tone.stop(end)
}
