// Which sound each thing that happens gives, and what the browser is asked to make of it.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { soundOf, soundOfCubes } from '../../../src/client/sound/heard.ts'
import { play } from '../../../src/client/sound/index.ts'
import { SOUNDS, TONES } from '../../../src/client/sound/sounds.ts'
import { speakerOn } from '../../../src/client/sound/speaker.ts'
import type { Fact } from '../../../src/game/index.ts'

const laid: Fact = {
  kind: 'laid',
  power: 'CN',
  price: 1,
  sweetened: false,
  because: { rule: 'offers' },
}
const pressed: Fact = { kind: 'pressed', power: 'RU', strength: 2, because: { rule: 'offers' } }
const verdict: Fact = { kind: 'verdict', round: 3, points: 12, because: { rule: 'verdict' } }
const unravels: Fact = {
  kind: 'contract',
  power: 'RU',
  domain: 'security',
  from: 3,
  to: 2,
  because: { rule: 'unravelling' },
}
const severs: Fact = { ...unravels, to: 0, because: { rule: 'severance' } }
const deepens: Fact = { ...unravels, to: 4, because: { rule: 'offers' } }
const completed: Fact = { kind: 'ended', ending: 'completed', because: { rule: 'ending' } }
const crisis: Fact = { kind: 'ended', ending: 'regime-crisis', because: { rule: 'ending' } }

describe('what facts sound like', () => {
  it.each([
    ['offers laid', [laid], 'cards'],
    ['a pressure laid', [pressed], 'cards'],
    ['a verdict', [verdict], 'verdict'],
    ['a contract that unravels', [unravels], 'break'],
    ['a power that breaks off', [severs], 'break'],
    ['the game ending before its time', [crisis], 'break'],
    ['the gravest of several', [laid, verdict, severs], 'break'],
    ['a contract that deepens', [deepens], undefined],
    ['the game ending with its years', [completed], undefined],
    ['nothing', [], undefined],
  ] as const)('%s', (_, facts, sound) => {
    expect(soundOf(facts)).toBe(sound)
  })

  it('cubes laid and taken back', () => {
    expect(soundOfCubes(1, 3)).toBe('laid')
    expect(soundOfCubes(3, 1)).toBe('lifted')
    expect(soundOfCubes(2, 2)).toBeUndefined()
  })
})

interface Ramp {
  value: number
  at: number
}

/** As much of an audio context as a speaker asks for; it keeps what it was asked. */
function fakeContext(state: 'running' | 'suspended') {
  const asked = { tones: [] as { wave: string; start: number; stop: number; connected: boolean }[], woken: 0 }
  const volumes: Ramp[][] = []
  const param = (ramps: Ramp[]) => ({
    setValueAtTime: (value: number, at: number) => ramps.push({ value, at }),
    exponentialRampToValueAtTime: (value: number, at: number) => ramps.push({ value, at }),
  })
  const context = {
    state,
    currentTime: 5,
    destination: {},
    resume: () => {
      asked.woken += 1
      return Promise.reject(new Error('no gesture yet'))
    },
    createOscillator: () => {
      const tone = { wave: '', start: -1, stop: -1, connected: false }
      asked.tones.push(tone)
      return {
        set type(wave: string) {
          tone.wave = wave
        },
        frequency: param([]),
        connect: () => {
          tone.connected = true
        },
        start: (at: number) => {
          tone.start = at
        },
        stop: (at: number) => {
          tone.stop = at
        },
      }
    },
    createGain: () => {
      const ramps: Ramp[] = []
      volumes.push(ramps)
      return { gain: param(ramps), connect: () => undefined }
    },
  }
  return { context: context as unknown as AudioContext, asked, volumes }
}

describe('a speaker', () => {
  it.each(SOUNDS)('makes every tone of “%s” from now on, rising from silence and falling back', (sound) => {
    const { context, asked, volumes } = fakeContext('running')
    speakerOn(context).play(sound)
    expect(asked.woken).toBe(0)
    expect(asked.tones.map(({ wave, start, stop, connected }) => ({ wave, start, stop, connected }))).toEqual(
      TONES[sound].map(({ wave, at, length }) => ({
        wave,
        start: 5 + at,
        stop: 5 + at + length,
        connected: true,
      })),
    )
    for (const [index, ramps] of volumes.entries()) {
      const level = TONES[sound][index]?.level
      expect(ramps.map(({ value }) => value)).toEqual([0.0001, level, 0.0001])
      expect(ramps.map(({ at }) => at)).toEqual(ramps.map(({ at }) => at).sort((a, b) => a - b))
    }
  })

  it('wakes a context that sleeps, and stays silent without a fault where that is refused', async () => {
    const { context, asked } = fakeContext('suspended')
    speakerOn(context).play('laid')
    await Promise.resolve()
    expect(asked.woken).toBe(1)
  })

  it('never asks for more than full loudness, nor for longer than a moment', () => {
    for (const sound of SOUNDS) {
      const loudest = TONES[sound].reduce((sum, { level }) => sum + level, 0)
      expect(loudest, sound).toBeLessThanOrEqual(0.6)
      expect(Math.max(...TONES[sound].map(({ at, length }) => at + length)), sound).toBeLessThan(1.5)
    }
  })
})

describe('the door of the sounds', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('makes none before the first gesture, and keeps none for it', () => {
    const { context, asked } = fakeContext('running')
    const userActivation = { hasBeenActive: false }
    vi.stubGlobal('navigator', { userActivation })
    vi.stubGlobal('AudioContext', function Context() {
      return context
    })
    play('verdict')
    expect(asked.tones).toHaveLength(0)
    userActivation.hasBeenActive = true
    play('laid')
    expect(asked.tones).toHaveLength(TONES.laid.length)
  })
})
