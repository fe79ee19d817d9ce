/** Which panes a viewer has now, in reading order: the news, then what is asked, then the rest. */
import type { ComponentChildren } from 'preact'
import type { Preview, View } from '../../../../game/index.ts'
import { Hand } from '../cards/hand.tsx'
import { Home } from '../cards/home.tsx'
import { News } from '../cards/news.tsx'
import { Offers } from '../cards/offers.tsx'
import { Pledge } from '../dock/pledge.tsx'
import type { Play } from '../play.ts'
import type { PlayLinks } from '../props.ts'
import { HistoryPanel } from './history-panel.tsx'
import { Relations } from './power-panels.tsx'

export const PANES = ['news', 'pledge', 'offers', 'hand', 'home', 'standing', 'history'] as const
export type PaneId = (typeof PANES)[number]

export interface Pane {
  id: PaneId
  /** How many there are of what it is called after; 0 where it is called after none. */
  count: number
  /** Something in it waits for an answer. */
  wants: boolean
  content: ComponentChildren
}

/** The pane a player looks at first when something new is asked. */
export function firstPane(view: View, asked: boolean): PaneId {
  if (!asked) return 'news'
  if (view.decision === 'attention') return 'offers'
  return view.decision === 'offers' ? 'hand' : 'news'
}

/** The game so far. A draft changes nothing in it: given again, it is not drawn again. */
export function storyPane(view: View): Pane {
  return pane('history', <HistoryPanel table={view} />)
}

export function panesOf(
  play: Play,
  foreseen: Preview | undefined,
  links: PlayLinks,
  story = storyPane(play.view),
): Pane[] {
  const news = pane('news', <News play={play} links={links} />, crisisOpen(play))
  return [news, ...seatPanes(play, foreseen, links), story]
}

function seatPanes(play: Play, foreseen: Preview | undefined, links: PlayLinks): Pane[] {
  const { view } = play
  const { viewer } = view
  const offers = pane(
    'offers',
    <Offers play={play} foreseen={foreseen} links={links} />,
    false,
    view.laid.length,
  )
  if (viewer === 'observer') return [offers]
  if (viewer !== 'KZ') {
    const hand = pane('hand', <Hand play={play} power={viewer} links={links} />, play.menu !== undefined)
    return [
      hand,
      pane('standing', <Relations view={view} power={viewer} />),
      ...(view.laid.length > 0 ? [offers] : []),
    ]
  }
  const home = pane('home', <Home play={play} links={links} />)
  if (view.decision === 'pledge' && play.menu) return [pane('pledge', <Pledge play={play} />), home]
  return view.laid.length > 0 ? [offers, home] : [home]
}

function pane(id: PaneId, content: ComponentChildren, wants = false, count = 0): Pane {
  return { id, count, wants, content }
}

/** A crisis still stands without a chosen answer. */
function crisisOpen({ menu, draft }: Play): boolean {
  const responses = menu?.items.filter((item) => item.kind === 'respond') ?? []
  return responses.length > 0 && !responses.some((item) => draft.includes(item.id))
}
