/** What is told for as long as it is so, above whatever screen stands; with what may be done about it. */
import { useEffect, useRef } from 'preact/hooks'
import { type Standing, standing, withdraw } from '../state/notices.ts'
import { t } from '../text/index.ts'
import { Button } from './button.tsx'
import './standing-notices.css'

/** Rendered once. Said as it comes, after whatever is being said. */
export function StandingNotices() {
  const all = standing.value
  const box = useRef<HTMLDivElement>(null)
  useHeightTold(box)
  return (
    <div ref={box} class="notices-place" aria-live="polite">
      {all.length === 0 ? undefined : (
        <aside class="notices" aria-label={t('notices.title')}>
          {all.map((one) => (
            <Notice key={one.about} notice={one} />
          ))}
        </aside>
      )}
    </div>
  )
}

/** Screens as high as the window, and what sticks to its top, leave this place free: its height is `--notices`. */
function useHeightTold(box: { current: HTMLElement | null }): void {
  useEffect(() => {
    const { style } = document.documentElement
    const follow = new ResizeObserver(() =>
      style.setProperty('--notices', `${box.current?.offsetHeight ?? 0}px`),
    )
    if (box.current) follow.observe(box.current)
    return () => follow.disconnect()
  }, [])
}

function Notice({ notice: { kind, about, text, remedies = [], dismissable } }: { notice: Standing }) {
  return (
    <div class="notices-one" data-kind={kind}>
      <p>{text()}</p>
      {remedies.map(({ name, act }) => (
        <Button key={name()} onClick={act}>
          {name()}
        </Button>
      ))}
      {dismissable ? (
        <Button
          variant="quiet"
          shape="icon"
          aria-label={t('notices.dismiss')}
          onClick={() => withdraw(about)}
        >
          ×
        </Button>
      ) : undefined}
    </div>
  )
}
