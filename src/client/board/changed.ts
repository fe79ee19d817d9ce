/** Which parts of the board look otherwise in another picture. Pure. */
import { DOMAINS, POWERS, type Power, ROUTES, TRACKS } from '../../game/vocabulary.ts'
import { lightOf } from './live.ts'
import type { Part } from './parts.ts'
import type { BoardPicture, PowerPicture } from './picture.ts'

/** The parts that must be painted anew when one picture takes another's place. */
export function changedParts(before: BoardPicture, after: BoardPicture): Part[] {
  const routes = ROUTES.filter((route) => before.routes.includes(route) !== after.routes.includes(route))
  return [
    ...when(lightChanged(before, after), 'light'),
    ...routes.map((route) => `route ${route}` as const),
    ...homeParts(before.home, after.home),
    ...POWERS.flatMap((power) => powerParts(power, before.powers[power], after.powers[power])),
  ]
}

function lightChanged(before: BoardPicture, after: BoardPicture): boolean {
  const [a, b] = [lightOf(before), lightOf(after)]
  return a.progress !== b.progress || a.lean?.power !== b.lean?.power || a.lean?.by !== b.lean?.by
}

function homeParts(before: BoardPicture['home'], after: BoardPicture['home']): Part[] {
  const tracks = TRACKS.some((track) => before.tracks[track] !== after.tracks[track])
  return [
    ...when(tracks || before.dependence !== after.dependence, 'plate KZ'),
    ...when(before.cubes !== after.cubes || before.free !== after.free, 'tray KZ'),
  ]
}

function powerParts(power: Power, before: PowerPicture, after: PowerPicture): Part[] {
  const strands = DOMAINS.some(
    (domain) =>
      before.strands[domain] !== after.strands[domain] ||
      before.pressures.includes(domain) !== after.pressures.includes(domain),
  )
  const cubes = (['cubes', 'expected', 'promised'] as const).some((kind) => before[kind] !== after[kind])
  return [
    ...when(strands, `bundle ${power}`),
    ...when(before.trust !== after.trust, `plate ${power}`),
    ...when(before.interest !== after.interest, `caption ${power}`),
    ...when(cubes, `cubes ${power}`),
  ]
}

function when(changed: boolean, part: Part): Part[] {
  return changed ? [part] : []
}
