/** How large letters must be on the wall. Pure. */

/** Letters are read without effort where their height is a two-hundredth of the distance. */
const SHARE = 1 / 200
/** Metres: the back row of a classroom, and how wide its picture is. */
export const BACK_ROW = 8
export const PICTURE = 2
/** The height of capitals and digits, as a share of the font's size, of the narrowest font that may stand in. */
const CAPITAL = 0.7

/** The least height of a capital, in pixels of a picture so many pixels wide. */
export function leastCapital(pixels: number, distance = BACK_ROW, picture = PICTURE): number {
  return (distance * SHARE * pixels) / picture
}

/** The least size of a font as a share of the picture's width, in percent: for the wall's own text. */
export function leastFont(distance = BACK_ROW, picture = PICTURE): number {
  return leastCapital(100, distance, picture) / CAPITAL
}
