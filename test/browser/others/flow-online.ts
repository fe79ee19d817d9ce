/** What every browser must do at a table with others: open it, join it, talk, play on, and be back after a reload. */
import type { Driver } from './driver.ts'

/** Rounds told at once, and no second question of what is left. */
const DOCK = '[aria-label="Cubes and commitment"]'
const SETTINGS = JSON.stringify({ speed: 'instant', unspent: 'commit' })

/** Plays it with two browsers that know nothing of each other. Throws where it comes to an end before its own. */
export async function playOnline(
  owner: Driver,
  guest: Driver,
  url: string,
  shoot: (name: string) => Promise<void>,
): Promise<void> {
  for (const driver of [owner, guest]) await prepare(driver, url)
  const address = await openTable(owner)
  await shoot('the lobby')
  await guest.open(address)
  await choose(guest, /^Russia/)
  await guest.press(/^Take the seat$/)
  await guest.sees(/The table is open/)
  await owner.press(/^Start the game$/)
  await talk(owner, guest, shoot)
  await guest.reload()
  // One round: with other cards each time, two without a cube may be the end of the game.
  await playRound(owner, guest, 1)
  await guest.sees(/Round 2 of/)
  await shoot('round 2 online')
}

async function prepare(driver: Driver, url: string): Promise<void> {
  await driver.resize(1280, 900)
  // The start, not the game that was being played.
  await driver.open(`${url}#/`)
  await driver.run("localStorage.setItem('multivector.settings', arguments[0])", SETTINGS)
  await driver.reload()
  await driver.sees(/A new game/)
}

/** Opens a table of the shortest scenario. Gives its address. */
async function openTable(owner: Driver): Promise<string> {
  await owner.press(/^Play with others$/)
  await choose(owner, /^Great game/)
  await choose(owner, /^Novice/)
  await owner.press(/^Open the table$/)
  await owner.sees(/The table is open/)
  const address =
    "[...document.querySelectorAll('input')].map(({ value }) => value).find((v) => /#\\/table\\//.test(v))"
  await owner.comes('the address', address)
  return owner.run<string>(`return ${address}`)
}

/** Presses the radio button of this name. */
async function choose(driver: Driver, { source }: RegExp): Promise<void> {
  const radio = `[...document.querySelectorAll('input[type=radio]')].find((one) =>
    new RegExp(${JSON.stringify(source)}).test((one.getAttribute('aria-label') ?? one.labels[0]?.innerText ?? '').trim()))`
  await driver.comes(`a radio button ${source}`, `${radio} !== undefined`)
  await driver.run(`${radio}.click()`)
  await driver.comes(`the radio button ${source}, chosen`, `${radio}.checked`)
}

/** A sentence from Russia to Kazakhstan, and its answer. */
async function talk(owner: Driver, guest: Driver, shoot: (name: string) => Promise<void>): Promise<void> {
  await guest.press(/^Talk/)
  await guest.press(/^Take my offer in the economy\.$/)
  await guest.sees(/You, to Kazakhstan/)
  await owner.press(/^Talk, 1 new/)
  await owner.sees(/Russia, to you/)
  await shoot('the corridor')
  await owner.press(/^Yes\.$/)
  await owner.press(/^Close/)
  await guest.sees(/Kazakhstan, to you/)
  await guest.press(/^Close/)
}

/** Nothing pledged, nothing laid, nothing taken. */
async function playRound(owner: Driver, guest: Driver, round: number): Promise<void> {
  for (const driver of [owner, guest]) await driver.sees(new RegExp(`Round ${round} of`))
  await owner.press(/^Go on without a pledge$/)
  await guest.press(/^(?:Commit|Make|Go on|Lay|Pass)/, DOCK)
  await owner.press(/^Commit/, DOCK)
  for (const driver of [owner, guest]) await driver.press(/^On to round/)
}
