/** Kazakhstan's choices by pointer, made from what the screen says. */
import { expect, type Locator, type Page } from '@playwright/test'
import { cubesLeft, draftDrawn, standing } from './table.ts'

const POWERS: readonly string[] = ['Russia', 'China', 'United States', 'European Union']
/** What a power is called where its people are meant: the envoy goes to a capital. */
const CAPITALS = ['Moscow', 'Beijing', 'Washington', 'Brussels'] as const

const TRACK_OF: Readonly<Record<string, string>> = {
  Security: 'Security',
  Economy: 'Prosperity',
  Diplomacy: 'Legitimacy',
}

/** Promises cubes to whoever takes the fewest. Gives whom, or nothing where no promise is within this round's cubes. */
export async function promise(page: Page): Promise<string | undefined> {
  const promises = page.getByRole('group', { name: 'Whom to pledge cubes' })
  const told = await promises.ariaSnapshot()
  const terms = POWERS.flatMap((power) => {
    const found = new RegExp(`radio "${power}"(?! \\[disabled).*?(\\d+) cubes? · trust`, 's').exec(told)
    return found ? [{ power, cubes: Number(found[1]) }] : []
  }).sort((a, b) => a.cubes - b.cubes)
  const cheapest = terms[0]?.power
  if (cheapest) await pick(promises.getByRole('radio', { name: cheapest }))
  return cheapest
}

/** Presses offers while cubes last: first where the state is weak, and the cheap before the dear. Gives their titles. */
export async function takeOffers(page: Page): Promise<string[]> {
  const taken: string[] = []
  const { next } = await standing(page)
  const worth = ({ track, cubes }: Offer) => (next[track] ?? 0) + 2 * cubes
  const all = await offersOpen(page)
  for (const { title, card } of all.sort((a, b) => worth(a) - worth(b))) {
    const told = await card.ariaSnapshot()
    // Two bindings may have room for one only: what was taken stays taken.
    if (/\[disabled\]|would put back/.test(told)) continue
    if (/\[pressed\]/.test(told)) continue
    await press(buttonOf(card, title))
    taken.push(title)
  }
  return taken
}

/** Takes the offers of one power, and sends it the envoy where its offers do not come to the promise. */
export async function keepPromise(page: Page, power: string): Promise<boolean> {
  for (const { title, card } of (await offersOpen(page)).filter((offer) => offer.power === power)) {
    if (await isKept(page, power)) return true
    if (!/\[disabled\]|would put back/.test(await card.ariaSnapshot())) await press(buttonOf(card, title))
  }
  if (!(await isKept(page, power)) && (await cubesLeft(page)) > 0) await sendEnvoy(page, power)
  return await isKept(page, power)
}

/** Whether the head of its column counts as many cubes as were pledged. */
async function isKept(page: Page, power: string): Promise<boolean> {
  const told = await columnOf(page, power)
    .getByRole('button', { name: /^\d+ of \d+ pledged$/ })
    .innerText()
  const [, given, promised] = /^(\d+) of (\d+) /.exec(told) ?? []
  return Number(given) >= Number(promised)
}

/** A power's column on the table: its head, and what it has laid. */
function columnOf(page: Page, power: string): Locator {
  return page.getByRole('region', { name: 'On the table' }).getByRole('region', { name: power })
}

interface Offer {
  title: string
  power: string
  cubes: number
  /** The track that its domain pays. */
  track: string
  card: Locator
}

function buttonOf(card: Locator, title: string): Locator {
  return card.getByRole('button', { name: title, exact: true })
}

async function offersOpen(page: Page): Promise<Offer[]> {
  const offers: Offer[] = []
  for (const power of POWERS) {
    for (const card of await columnOf(page, power).getByRole('article').all()) {
      const told = await card.ariaSnapshot()
      const title = /heading .*:\n\s+- button "([^"]+)"/.exec(told)?.[1]
      const cubes = Number(/img "(\d+) cube/.exec(told)?.[1])
      const track = TRACK_OF[/text: (Security|Economy|Diplomacy)/.exec(told)?.[1] ?? ''] ?? ''
      if (title) offers.push({ title, power, cubes, track, card })
    }
  }
  return offers
}

/** Answers the crisis, if there is one, with the first answer that costs something and can be had. Gives its name. */
export async function answerCrisis(page: Page): Promise<string | undefined> {
  const answers = page.getByRole('group', { name: 'Your answer', exact: true })
  if ((await answers.count()) === 0) return undefined
  for (const radio of await answers.getByRole('radio', { disabled: false }).all()) {
    if (await radio.isChecked()) continue
    await pick(radio)
    return await answers.getByRole('radio', { checked: true }).ariaSnapshot()
  }
  return undefined
}

/** The pressures on the table, each as the group of its two answers. */
export async function pressures(page: Page): Promise<Locator[]> {
  return await page.getByRole('group', { name: /^Your answer to “/ }).all()
}

export async function comply(pressure: Locator): Promise<void> {
  await pick(pressure.getByRole('radio', { name: /^Comply/ }))
}

/** More than a round has. */
const MOST_CUBES = 12

/** Resists with as many cubes as count and can be had. Gives how many. */
export async function resist(pressure: Locator): Promise<number> {
  await pick(pressure.getByRole('radio', { name: /^Resist/ }))
  const stepper = pressure.getByRole('group', { name: /^Cubes to resist/ })
  const more = stepper.getByRole('button', { name: 'One cube more', disabled: false })
  let cubes = 0
  while ((await more.count()) > 0 && cubes < MOST_CUBES) {
    await more.click()
    cubes += 1
    await expect(stepper.getByRole('status')).toHaveText(new RegExp(`^${cubes} of`))
    await draftDrawn(pressure.page())
  }
  return cubes
}

/** Carries out the first initiative that can be paid. Gives its title. */
export async function launch(page: Page): Promise<string | undefined> {
  const home = page.getByRole('region', { name: 'Your own moves' })
  const ready = home.getByRole('article').getByRole('heading').getByRole('button', { disabled: false })
  if ((await ready.count()) === 0) return undefined
  await press(ready.first())
  return await ready.first().innerText()
}

/** Sends the envoy to a power, or where trust is least, if a cube is left. Gives the capital. */
export async function sendEnvoy(page: Page, power?: string): Promise<string | undefined> {
  if ((await cubesLeft(page)) === 0) return undefined
  const trust = await Promise.all(POWERS.map((one) => trustOf(page, one)))
  const coolest = trust.indexOf(Math.min(...trust))
  const capital = CAPITALS[power ? POWERS.indexOf(power) : coolest] ?? ''
  await press(page.getByRole('button', { name: `Envoy to ${capital}`, exact: true }))
  return capital
}

async function trustOf(page: Page, power: string): Promise<number> {
  const told = await columnOf(page, power)
    .getByRole('button', { name: /^trust [−\d]/ })
    .innerText()
  return Number(told.replace('trust ', '').replace('−', '-'))
}

async function press(button: Locator): Promise<void> {
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await draftDrawn(button.page())
}

async function pick(radio: Locator): Promise<void> {
  await radio.check()
  await expect(radio).toBeChecked()
  await draftDrawn(radio.page())
}
