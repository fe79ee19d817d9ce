/**
 * A page that stands open while the host gets a newer build asks for parts that are no longer there. Then a newer page is
 * to be had by loading this one again; where it is not, the connection is what failed, and whoever asked says so.
 */
import { t } from '../text/index.ts'
import { tell } from './notices.ts'
import { running } from './open-game.ts'

/** Tells of a newer page as soon as a part of this one is missing. */
export function watchForNewerPage(): void {
  addEventListener('vite:preloadError', () => void look())
}

async function look(): Promise<void> {
  if (!(await isOutdated())) return
  tell({
    kind: 'asking',
    about: 'newer-page',
    text: () => t('app.newer-page'),
    remedies: [{ name: () => t('app.trouble.reload'), act: () => void reload() }],
  })
}

/** Whether the host's page begins with other scripts than this one did. */
async function isOutdated(): Promise<boolean> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.getAttribute('src')
  if (!script) return false
  try {
    const response = await fetch(location.pathname + location.search, { cache: 'no-store' })
    return response.ok && !(await response.text()).includes(script)
  } catch {
    return false
  }
}

/** What is on its way into the store comes there first. */
async function reload(): Promise<void> {
  await running()?.keeper.settled()
  location.reload()
}
