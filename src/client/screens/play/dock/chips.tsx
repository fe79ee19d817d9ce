/** What is chosen, as chips: a press takes one back. */
import { useRef } from 'preact/hooks'
import type { ItemKind, MenuItem, View } from '../../../../game/index.ts'
import { pledged } from '../../../../game/index.ts'
import { cardText, responseText, t } from '../../../text/index.ts'
import { Cubes } from '../../../ui/cubes.tsx'
import { drafted } from '../draft.ts'
import { isFixed, type Play } from '../play.ts'

interface ChipsProps {
  play: Play
  /** Said while nothing is chosen. */
  none: string
  /** Whether the order counts, as in which a power lays its cards. */
  ordered?: boolean
}

export function Chips({ play, none, ordered }: ChipsProps) {
  const { menu, draft, view } = play
  const box = useRef<HTMLDivElement>(null)
  if (!menu) return null
  const items = drafted(menu, draft)
  const takeBack = (item: MenuItem, at: number) => {
    play.put(draft.filter((id) => id !== item.id))
    focusBeside(box.current, at)
  }
  const List = ordered ? 'ol' : 'ul'
  return (
    <div ref={box} class="play-chosen" tabIndex={-1}>
      {items.length === 0 ? <p class="play-note">{none}</p> : undefined}
      <List class="play-chosen-list" aria-label={t(ordered ? 'play.chips.ordered' : 'play.chips')}>
        {items.map((item, at) => (
          <li key={item.id}>
            <Chip view={view} item={item} disabled={isFixed(play)} onPress={() => takeBack(item, at)} />
          </li>
        ))}
      </List>
    </div>
  )
}

interface ChipProps {
  view: View
  item: MenuItem
  disabled: boolean
  onPress: () => void
}

function Chip({ view, item, disabled, onPress }: ChipProps) {
  const words = chipWords(view, item)
  return (
    <button
      type="button"
      class="play-chosen-chip"
      data-seat={item.power ?? 'KZ'}
      aria-label={t('play.chip.back', { chip: words })}
      title={t('play.chip.back', { chip: words })}
      disabled={disabled}
      onClick={onPress}
    >
      <span class="play-chosen-words">{words}</span>
      {view.viewer === 'KZ' && item.kind !== 'pledge' ? <Cubes count={item.price} silent /> : undefined}
      <span class="play-chosen-cross" aria-hidden="true">
        ×
      </span>
    </button>
  )
}

/** Items that are known by their title; of the others it is said what is done. */
const TITLED: readonly ItemKind[] = ['take', 'offer', 'pressure', 'initiative', 'respond']

export function isTitled({ kind }: MenuItem): boolean {
  return TITLED.includes(kind)
}

/** An item as briefly as it can be told: a title, or what is done. */
export function chipWords(view: View, item: MenuItem): string {
  const { kind, card, power, price, response } = item
  const title = response ? responseText(card ?? view.event, response).title : card ? cardText(card).title : ''
  if (isTitled(item)) return title
  const cubes = kind === 'pledge' && power ? pledged(view, power) : price
  return t('play.chip', { kind, title, cubes, power: power ?? '' })
}

/** The button goes with its chip; focus goes to the chip that takes its place, to the last, or to where they stood. */
function focusBeside(box: HTMLElement | null, at: number): void {
  requestAnimationFrame(() => {
    const chips = [...(box?.querySelectorAll('button') ?? [])]
    const next = chips[Math.min(at, chips.length - 1)] ?? box
    next?.focus()
  })
}
