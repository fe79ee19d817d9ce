/** What a motion leaves behind: the picture after it. Pure. */
import { type Domain, POWERS, type Power } from '../../game/vocabulary.ts'
import type { MotionBody } from './motions.ts'
import type { BoardPicture, Place, PowerPicture } from './picture.ts'

/** The picture after a motion. */
export function moved(picture: BoardPicture, motion: MotionBody): BoardPicture {
  switch (motion.kind) {
    case 'cubes':
      return withCubes(picture, motion.to, motion.count)
    case 'strand':
      return withPower(picture, motion.power, (p) => ({
        strands: { ...p.strands, [motion.domain]: motion.to },
      }))
    case 'trust':
    case 'interest':
    case 'expected':
      return withPower(picture, motion.power, () => ({ [motion.kind]: motion.to }))
    case 'pledge':
      return withPower(picture, motion.power, () => ({ promised: motion.cubes }))
    case 'pressure':
      return withPower(picture, motion.power, (p) => ({
        pressures: [...without(p, motion.domain), motion.domain],
      }))
    case 'answered':
      return withPower(picture, motion.power, (p) => ({ pressures: without(p, motion.domain) }))
    case 'track':
      return withHome(picture, { tracks: { ...picture.home.tracks, [motion.track]: motion.to } })
    case 'dependence':
      return withHome(picture, { dependence: motion.to })
    case 'route':
      return { ...picture, routes: [...picture.routes.filter((r) => r !== motion.route), motion.route] }
    case 'round':
      return cleared(picture, motion.round)
    default:
      return picture
  }
}

function without(power: PowerPicture, domain: Domain): Domain[] {
  return power.pressures.filter((d) => d !== domain)
}

function withPower(
  picture: BoardPicture,
  power: Power,
  change: (now: PowerPicture) => Partial<PowerPicture>,
): BoardPicture {
  const now = picture.powers[power]
  return { ...picture, powers: { ...picture.powers, [power]: { ...now, ...change(now) } } }
}

function withHome(picture: BoardPicture, change: Partial<BoardPicture['home']>): BoardPicture {
  return { ...picture, home: { ...picture.home, ...change } }
}

function withCubes(picture: BoardPicture, to: Place, count: number): BoardPicture {
  const free = Math.max(0, picture.home.free - count)
  if (to === 'home') return withHome(picture, { free, cubes: picture.home.cubes + count })
  return withHome(
    withPower(picture, to, (now) => ({ cubes: now.cubes + count })),
    { free },
  )
}

function cleared(picture: BoardPicture, round: number): BoardPicture {
  const home = withHome({ ...picture, round }, { cubes: 0, free: 0 })
  return POWERS.reduce(
    (sofar, power) => withPower(sofar, power, () => ({ cubes: 0, promised: 0, pressures: [] })),
    home,
  )
}
