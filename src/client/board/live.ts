/** What is shown at this instant: the picture, and whatever of it is between two values while it moves. */
import { type Domain, forPowers, type Power, type Route, type Track } from '../../game/vocabulary.ts'
import type { Light } from './draw/light.ts'
import type { Growth } from './draw/strands.ts'
import { type BoardPicture, lean, type Place, progress } from './picture.ts'

/** Where a cube may be on its way to; `free` is Astana's tray. */
export type CubePlace = Place | 'free'

export interface Live {
  picture: BoardPicture
  trust: Partial<Record<Power, number>>
  interest: Partial<Record<Power, number>>
  tracks: Partial<Record<Track, number>>
  growing: Record<Power, Partial<Record<Domain, Growth>>>
  /** How much of a route stands while it is built, 0..1. */
  building: Partial<Record<Route, number>>
  /** The light while it changes. */
  light: Light | undefined
  /** The capital the page points at. */
  pointed: Power | undefined
  /** Cubes the picture counts at a place that are still in the air. */
  airborne: Record<CubePlace, number>
}

export function atRest(picture: BoardPicture): Live {
  return {
    picture,
    trust: {},
    interest: {},
    tracks: {},
    growing: forPowers(() => ({})),
    building: {},
    light: undefined,
    pointed: undefined,
    airborne: { RU: 0, CN: 0, US: 0, EU: 0, home: 0, free: 0 },
  }
}

export function lightOf(picture: BoardPicture): Light {
  return { progress: progress(picture), lean: lean(picture) }
}

/** Cubes the picture counts at a place. */
export function counted(picture: BoardPicture, place: CubePlace): number {
  if (place === 'free') return picture.home.free
  return place === 'home' ? picture.home.cubes : picture.powers[place].cubes
}

/** Cubes that lie at a place to be seen. */
export function lying(live: Live, place: CubePlace): number {
  return Math.max(0, counted(live.picture, place) - live.airborne[place])
}
