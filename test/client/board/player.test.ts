// The player shows beats in order, one after another, and arrives at the same picture however it is hurried.
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Theme } from '../../../src/client/board/draw/theme.ts'
import { layoutOf } from '../../../src/client/board/layout/layout.ts'
import { atRest } from '../../../src/client/board/live.ts'
import type { Steppe } from '../../../src/client/board/map/steppe.ts'
import type { BoardMotion } from '../../../src/client/board/motions.ts'
import { moved } from '../../../src/client/board/moved.ts'
import { pictureOf } from '../../../src/client/board/picture.ts'
import { Player } from '../../../src/client/board/player.ts'
import { atOnce } from '../../../src/client/board/stage/slices.ts'
import type { Animation, Stage } from '../../../src/client/board/stage/stage.ts'
import { Surface } from '../../../src/client/board/surface.ts'
import { forSeats, view } from '../../../src/game/index.ts'
import { given } from '../../support/given.ts'

const map = JSON.parse(readFileSync('assets/map/steppe.json', 'utf8')) as Steppe
const names = forSeats((seat) => seat)
const words = { letters: names, capitals: names, distance: (km: number) => `${km}` }
const insets = { left: 0, right: 0, top: 0, bottom: 0 }
const layout = atOnce(
  layoutOf({ width: 800, height: 600 }, insets, map, words, (text, size) => text.length * size),
)
const colours = forSeats(() => ({ fill: '#000000', text: '#000000', land: '#000000', coast: '#000000' }))
const theme = { card: '#ffffff', seat: colours } as unknown as Theme

/** A stage on which time stands still until it is told to go on. */
class StillStage {
  waiting: { animation: Animation; done: () => void }[] = []

  sheet() {
    return { paint: () => {}, shift: () => {}, fade: () => {}, show: () => {}, destroy: () => {} }
  }

  request() {}

  animate(animation: Animation): Promise<void> {
    return new Promise((done) => {
      this.waiting.push({ animation, done })
    })
  }

  finish() {
    for (const { animation, done } of this.waiting.splice(0)) {
      animation.onUpdate(1)
      done()
    }
  }
}

const start = pictureOf(view(given({ trust: { RU: 1 } }), 'KZ'))
const motions: BoardMotion[] = [
  { beat: 0, kind: 'strand', power: 'CN', domain: 'economy', from: 0, to: 2 },
  { beat: 0, kind: 'track', track: 'prosperity', from: 5, to: 7 },
  { beat: 1, kind: 'trust', power: 'RU', from: 1, to: -1 },
  { beat: 2, kind: 'round', round: 3 },
]
const arrived = motions.reduce((picture, motion) => moved(picture, motion), start)

/** A canvas to measure text with, where there is no page. */
const pen = { measureText: (text: string) => ({ width: text.length * 7 }) }
vi.stubGlobal('document', { createElement: () => ({ getContext: () => pen }) })

/** Lets promises that can settle do so. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('the player', () => {
  let stage: StillStage
  let surface: Surface
  let player: Player

  beforeEach(() => {
    stage = new StillStage()
    surface = new Surface(stage as unknown as Stage, { layout, theme, words, map, pixels: 1 }, atRest(start))
    player = new Player(stage as unknown as Stage, surface)
  })

  it('plays the motions of a beat together and the beats one after another', async () => {
    const playing = player.play(motions, 1)
    await settle()
    expect(stage.waiting).toHaveLength(2)
    expect(surface.live.picture).toEqual(start)
    stage.finish()
    await settle()
    expect(surface.live.picture.powers.CN.strands.economy).toBe(2)
    expect(surface.live.picture.powers.RU.trust).toBe(1)
    expect(stage.waiting).toHaveLength(1)
    stage.finish()
    await settle()
    stage.finish()
    await playing
    expect(surface.live.picture).toEqual(arrived)
    expect(player.busy).toBe(false)
  })

  it('shows values between their ends while they move, and none after', async () => {
    void player.play(motions, 1)
    await settle()
    for (const { animation } of stage.waiting) animation.onUpdate(0.5)
    expect(surface.live.growing.CN.economy?.t).toBe(0.5)
    expect(surface.live.tracks.prosperity).toBe(6)
    await player.skip()
    expect([surface.live.growing.CN, surface.live.tracks, surface.live.trust]).toEqual([{}, {}, {}])
  })

  it('arrives at once when skipped, whatever waits', async () => {
    const playing = Promise.all([player.play(motions.slice(0, 2), 1), player.play(motions.slice(2), 1)])
    await settle()
    expect(player.busy).toBe(true)
    await player.skip()
    await playing
    expect(surface.live.picture).toEqual(arrived)
    expect(stage.waiting).toEqual([])
  })

  it('plays again after a skip', async () => {
    void player.play(motions.slice(0, 2), 1)
    await player.skip()
    void player.play(motions.slice(2), 1)
    await settle()
    expect(stage.waiting).toHaveLength(1)
  })

  it('closed, ends what plays and asks the stage for nothing more, whatever waits', async () => {
    const playing = Promise.all([player.play(motions, 1), player.play(motions, 1)])
    await settle()
    player.close()
    await playing
    expect(surface.live.picture.powers.CN.strands.economy, 'what played is ended').toBe(2)
    expect(surface.live.picture.powers.RU.trust, 'what waited is not played').toBe(1)
    const made = vi.spyOn(stage, 'sheet')
    player.draft({ ...start, home: { ...start.home, cubes: start.home.cubes + 1 } })
    await player.play([{ beat: 0, kind: 'cubes', to: 'RU', count: 1 }], 1)
    expect(made).not.toHaveBeenCalled()
    expect(stage.waiting).toEqual([])
  })

  it('sets all at once at infinite speed', async () => {
    await player.play(motions, Number.POSITIVE_INFINITY)
    expect(surface.live.picture).toEqual(arrived)
    expect(stage.waiting).toEqual([])
  })

  it('plays twice as fast at speed 2', async () => {
    void player.play(motions.slice(2, 3), 1)
    await settle()
    const [slow] = stage.waiting
    await player.skip()
    void player.play(motions.slice(2, 3), 2)
    await settle()
    expect(stage.waiting[0]?.animation.duration).toBe((slow?.animation.duration ?? 0) / 2)
  })

  it('lets the cubes of a draft fly, and jumps to any other picture', async () => {
    const drafted = moved(start, { kind: 'cubes', to: 'RU', count: 1 })
    player.set(drafted)
    expect(stage.waiting, 'nothing flies').toEqual([])
    player.set(start)
    player.draft(drafted)
    expect(stage.waiting, 'a cube flies').toHaveLength(1)
    expect(surface.live.airborne.RU).toBe(1)
    player.set(start)
    await settle()
    expect(stage.waiting, 'the cube in the air has come down').toEqual([])
    expect([surface.live.picture, surface.live.airborne.RU]).toEqual([start, 0])
  })

  it('holds back beats while the board is laid out anew, and plays them on the new surface', async () => {
    const next = new Surface(stage as unknown as Stage, surface.setting, atRest(start))
    let laid = () => {}
    const holding = player.holdFor(async () => {
      await new Promise<void>((resolve) => {
        laid = resolve
      })
      await player.rest()
      player.moveTo(stage as unknown as Stage, next)
    })
    const playing = player.play(motions.slice(0, 2), 1)
    await settle()
    expect(stage.waiting, 'nothing begins').toEqual([])
    laid()
    await holding
    await settle()
    expect(stage.waiting).toHaveLength(2)
    stage.finish()
    await playing
    expect(next.live.picture.powers.CN.strands.economy).toBe(2)
    expect(surface.live.picture, 'the old surface is left alone').toEqual(start)
  })

  it('brings to its end what moves before the board is laid out anew, and no more', async () => {
    void player.play(motions, 1)
    await settle()
    await player.holdFor(() => player.rest())
    await settle()
    expect(surface.live.picture.powers.CN.strands.economy, 'the first beat').toBe(2)
    expect(surface.live.picture.powers.RU.trust, 'the second beat').toBe(1)
    expect(stage.waiting, 'the second beat plays').toHaveLength(1)
  })

  it('goes on after a change that failed', async () => {
    await expect(player.holdFor(() => Promise.reject(new Error('no canvas')))).rejects.toThrow('no canvas')
    void player.play(motions.slice(2, 3), 1)
    await settle()
    expect(stage.waiting).toHaveLength(1)
  })
})
