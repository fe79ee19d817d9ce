/** What a thing on the map is, in whole sentences, read off the picture that the map shows. */
import { type Domain, type Power, TRACKS } from '../../../../game/vocabulary.ts'
import type { BoardPicture, BoardThing } from '../../../board/index.ts'
import { gripOf, list, plain, t } from '../../../text/index.ts'

export interface ThingWords {
  readonly title: string
  /** Sentences, the most telling first. */
  readonly lines: readonly string[]
}

export function thingWords(thing: BoardThing, picture: BoardPicture): ThingWords {
  switch (thing.kind) {
    case 'power':
      return powerWords(thing.power, picture)
    case 'strand':
      return strandWords(thing.power, thing.domain, picture)
    case 'route':
      return { title: t('play.map.route', { route: thing.route }), lines: [t('play.map.route.text')] }
    case 'astana':
      return { title: t('play.astana'), lines: astanaLines(picture) }
    case 'tray':
      return { title: t('play.map.tray'), lines: trayLines(picture) }
  }
}

function powerWords(power: Power, { powers }: BoardPicture): ThingWords {
  const { trust, interest, cubes, expected, promised, pressures } = powers[power]
  return {
    title: t('play.map.power', { power }),
    lines: [
      t('play.map.trust', { level: plain(trust) }),
      t('play.map.interest', { level: interest }),
      t('play.map.cubes', { cubes, expected }),
      ...(promised > 0 ? [t('play.map.promised', { promised })] : []),
      ...(pressures.length > 0 ? [t('play.map.presses', { domains: pressures })] : []),
    ],
  }
}

function strandWords(power: Power, domain: Domain, { powers }: BoardPicture): ThingWords {
  const { strands, pressures } = powers[power]
  const level = strands[domain]
  return {
    title: t('play.map.strand', { power, domain }),
    lines: [
      t('play.map.strand.level', { level, grip: gripOf(level) }),
      ...(pressures.includes(domain) ? [t('play.map.strand.pressed', { power })] : []),
    ],
  }
}

function astanaLines({ home }: BoardPicture): string[] {
  const tracks = TRACKS.map((track) => t('play.map.track', { track, level: home.tracks[track] }))
  return [
    t('play.map.tracks', { tracks: list(tracks) }),
    t('play.map.dependence', { level: home.dependence }),
  ]
}

function trayLines({ home }: BoardPicture): string[] {
  return [t('play.map.free', { cubes: home.free }), t('play.map.home', { cubes: home.cubes })]
}
