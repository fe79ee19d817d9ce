/** The key to the map: open the first time a map is seen, until the first choice is made; from then on behind a small button. */
import type { TargetedKeyboardEvent } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { mapKeyIsOpen, openMapKey } from '../../../state/map-key.ts'
import { type Key, t } from '../../../text/index.ts'
import { useLayout } from '../table/use-layout.ts'
import {
  CUBES_SAMPLE,
  DIPLOMACY_SAMPLE,
  ECONOMY_SAMPLE,
  INTEREST_SAMPLE,
  LEVEL_SAMPLE,
  PRESSURE_SAMPLE,
  ROUTE_SAMPLE,
  SECURITY_SAMPLE,
  TRACKS_SAMPLE,
  TRUST_SAMPLE,
} from './key-samples.tsx'

const ENTRIES = [
  [SECURITY_SAMPLE, 'play.key.security'],
  [ECONOMY_SAMPLE, 'play.key.economy'],
  [DIPLOMACY_SAMPLE, 'play.key.diplomacy'],
  [LEVEL_SAMPLE, 'play.key.level'],
  [PRESSURE_SAMPLE, 'play.key.pressure'],
  [TRUST_SAMPLE, 'play.key.trust'],
  [INTEREST_SAMPLE, 'play.key.interest'],
  [CUBES_SAMPLE, 'play.key.cubes'],
  [TRACKS_SAMPLE, 'play.key.tracks'],
  [ROUTE_SAMPLE, 'play.key.route'],
] as const satisfies readonly (readonly [unknown, Key])[]

/**
 * `fresh`: nothing has been chosen yet. Later it would lie over what is told and drawn there; in a lesson it stays closed,
 * for the sentences stand on the map.
 */
export function MapKey({ fresh }: { fresh: boolean }) {
  const layout = useLayout()
  const panel = useId()
  const button = useRef<HTMLButtonElement>(null)
  // On a phone it would cover the whole of a map that is hardly larger.
  const isOpen = mapKeyIsOpen.value ?? (fresh && layout !== 'narrow')
  useSeenOnce(isOpen, fresh)
  const closeByKey = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || !isOpen) return
    event.stopPropagation()
    openMapKey(false)
    button.current?.focus()
  }
  return (
    <section class="play-key" aria-label={t('play.key.title')} onKeyDown={closeByKey}>
      <button
        ref={button}
        type="button"
        class="play-key-button"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => openMapKey(!isOpen)}
      >
        {t(isOpen ? 'play.key.close' : 'play.key')}
      </button>
      {/* On a small map it scrolls, by keyboard as well. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take focus */}
      <ul id={panel} class="play-key-panel" hidden={!isOpen} tabIndex={0} aria-label={t('play.key.title')}>
        {isOpen
          ? ENTRIES.map(([sample, text]) => (
              <li key={text}>
                {sample}
                <span>{t(text)}</span>
              </li>
            ))
          : undefined}
      </ul>
    </section>
  )
}

/** A key that opened by itself and folded away with the first choice has been seen: in the next game it stays closed. */
function useSeenOnce(isOpen: boolean, fresh: boolean): void {
  const wasOpen = useRef(false)
  useEffect(() => {
    if (fresh) wasOpen.current ||= isOpen
    else if (wasOpen.current && mapKeyIsOpen.peek() === undefined) openMapKey(false)
  }, [isOpen, fresh])
}
