/** What every browser must do: begin a game, play two rounds of it, look around, and come back to it after a reload. */
import type { Driver } from './driver.ts'

/** A game that two rounds without a cube do not end. */
const SEED = 'read on'
const SEED_FIELD = `document.querySelector('.first-more label input:not([type="radio"], [type="checkbox"])')`
const TAKE_SEED = `
  const seed = ${SEED_FIELD}
  seed.value = arguments[0]
  seed.dispatchEvent(new Event('input', { bubbles: true }))`

const TABLE_FITS = `[...document.querySelectorAll('.play-column')].every(
  ({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight)`

/** Plays it at an address. Throws where it comes to an end before its own; `shoot` takes a picture by that name. */
export async function playFlow(
  driver: Driver,
  url: string,
  shoot: (name: string) => Promise<void>,
): Promise<void> {
  await driver.resize(1280, 900)
  await driver.open(url)
  // No second question of what is left.
  await driver.run(
    "localStorage.setItem('multivector.settings', arguments[0])",
    JSON.stringify({ unspent: 'commit' }),
  )
  await driver.reload()
  await driver.sees(/A new game/)
  await driver.comes('the choices of a game', "document.querySelector('.first-choices') !== null")
  await shoot('start')
  await driver.run("document.querySelector('.first-choices').open = true")
  await driver.comes('the field of the seed', `${SEED_FIELD} !== null`)
  await driver.run(TAKE_SEED, SEED)
  await driver.press(/^Begin$/)
  for (const round of [1, 2]) await playRound(driver, round, shoot)
  await driver.sees(/Round 3 of/)
  await lookAround(driver)
  await driver.reload()
  await driver.sees(/Round 3 of/)
  await shoot('after the reload')
  await driver.comes('the board', "(document.querySelector('.play-board canvas')?.width ?? 0) > 100")
  await driver.resize(420, 900)
  await driver.press(/^Pledge$/)
  await shoot('narrow')
}

async function playRound(
  driver: Driver,
  round: number,
  shoot: (name: string) => Promise<void>,
): Promise<void> {
  await driver.sees(new RegExp(`Round ${round} of`))
  await driver.press(/^Go on without a pledge$/)
  await driver.sees(/On the table/i)
  await driver.press(/./, '[aria-labelledby="play-offers"] .play-card-title')
  await driver.sees(/If you commit now/i)
  await driver.comes('a table that is not scrolled', TABLE_FITS)
  if (round === 1) await shoot('offers')
  await driver.press(/^Commit/, '[aria-label="Cubes and commitment"]')
  await driver.press(/^Show everything$/)
  await driver.sees(new RegExp(`On to round ${round + 1}`))
  if (round === 1) await shoot('reckoning')
  await driver.press(/^On to round/)
}

async function lookAround(driver: Driver): Promise<void> {
  await driver.press(/^The story so far/)
  await driver.sees(/Kazakhstan accepts|Kazakhstan pledges|offers “/)
  await driver.press(/^Close/)
  await driver.comes('the end of the dialog', "document.querySelector('dialog[open]') === null")
  await driver.run("location.hash = '#/library/cards'")
  await driver.sees(/Reading room/)
  await driver.sees(/\d+ cards/)
  await driver.run('history.back()')
  await driver.sees(/Round 3 of/)
}
