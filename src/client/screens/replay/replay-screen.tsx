/** A game looked through: the table of the play screen at any place of it, and in the dock's place the ways about in it. */
import { useComputed, useSignalEffect } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { CardId } from '../../../game/index.ts'
import type { Said } from '../../../game/record/index.ts'
import { openHelp, openOverlay, openSettings } from '../../state/overlay.ts'
import { HISTORY } from '../../state/replay-address.ts'
import { go } from '../../state/route.ts'
import { screenName } from '../../state/screen-name.ts'
import { t } from '../../text/index.ts'
import { fetchSources } from '../../text/sources.ts'
import { beginAtHeading } from '../../ui/focus.ts'
import { AtOnce } from '../../ui/use-late.ts'
import { useReceiving } from '../games/receive.ts'
import { PlayScreen } from '../play/play-screen.tsx'
import { fetchPast } from '../reckoning/past.ts'
import { openReading } from '../reckoning/reading.ts'
import { type Telling, Told } from '../reckoning/telling.tsx'
import { WhyDoor } from '../why/why-door.tsx'
import { Bar, type Part, step } from './bar/bar.tsx'
import { lookNext } from './bar/eyes-choice.tsx'
import { newPlayer, type Player, toggle } from './bar/player.ts'
import { StepSources } from './history/step-sources.tsx'
import { NoReplay } from './no-replay.tsx'
import { Notes } from './notes/notes.tsx'
import { replayName } from './open/named.ts'
import { followReplay, openedReplay } from './open/open-replay.ts'
import type { Opened } from './open/opened.ts'
import { wholeOf } from './open/whole.ts'
import { heardBy, saidAt } from './said/heard.ts'
import { SaidHere } from './said/said-lines.tsx'
import { ShareDialog } from './share/share-dialog.tsx'
import { Result } from './transcript/came-to.tsx'
import { Transcript } from './transcript/transcript.tsx'
import { useAnalysis } from './use-analysis.tsx'
import { type ReplayCommand, useReplayKeys } from './use-replay-keys.ts'
import './style/index.css'

export function ReplayScreen() {
  useEffect(followReplay, [])
  const now = openedReplay.value
  return now.stage === 'open' ? <Watching game={now.game} /> : <NoReplay now={now} />
}

function Watching({ game }: { game: Opened }) {
  const player = useMemo(newPlayer, [game])
  const [part, setPart] = useState<Part | undefined>(game.show)
  const open = (wanted: Part) => setPart((now) => (now === wanted ? undefined : wanted))
  const close = () => setPart(undefined)
  const telling = useTold(game)
  const { trouble } = useReceiving()
  useReplayKeys((command) => obey(command, game, player, open))
  useEntered(game)
  const beside = useBeside(game)
  const { graph, turns, panel } = useAnalysis(game, part === 'analysis', close)
  const foot = useMemo(
    () => <Bar {...{ game, player, trouble, graph, turns }} onOpen={open} />,
    [game, player, trouble, graph, turns],
  )
  return (
    <div class="replay">
      <AtOnce.Provider value={true}>
        <PlayScreen
          cursor={game.cursor}
          foot={foot}
          beside={part === 'notes' ? <Notes game={game} onClose={close} /> : (panel ?? beside)}
          telling={telling}
          onOpenSources={openSources}
          onOpenHelp={openHelp}
          onOpenSettings={openSettings}
          onLeave={leave}
        />
      </AtOnce.Provider>
      <WhyDoor cursor={game.cursor} whole={() => wholeOf(game)} />
      {part === 'transcript' ? <Transcript game={game} onClose={close} /> : undefined}
      {part === 'share' ? (
        <ShareDialog game={game} onReport={() => setPart('transcript')} onClose={close} />
      ) : undefined}
    </div>
  )
}

/**
 * What was said there, and where the game is over, who came where. Until then beside history what each step stands on,
 * beside others nothing more.
 */
function useBeside(game: Opened): ComponentChildren {
  const isOver = useComputed(() => game.cursor.shown.value.view.outcome !== undefined).value
  const said = useSaid(game)
  return useMemo(() => {
    const talk = said.length > 0 ? <SaidHere said={said} /> : undefined
    const rest = isOver ? (
      <Ended game={game} />
    ) : game.of.id === HISTORY ? (
      <StepSources game={game} />
    ) : undefined
    return talk && rest ? (
      <>
        {talk}
        {rest}
      </>
    ) : (
      (talk ?? rest)
    )
  }, [game, isOver, said])
}

const NOTHING: readonly Said[] = []

/** What was said at the place, as these eyes could hear it; the same list as long as it is nothing. */
function useSaid({ replay, eyes, cursor }: Opened): readonly Said[] {
  const heard = useComputed(() => heardBy(replay, eyes.value))
  return useComputed(() => {
    const said = saidAt(heard.value, cursor.place.value)
    return said.length > 0 ? said : NOTHING
  }).value
}

function Ended({ game }: { game: Opened }) {
  return <Result view={game.cursor.shown.value.view} />
}

const openSources = (card: CardId) => openOverlay({ kind: 'sources', card })
const leave = () => go({ at: 'games' })

function obey(command: ReplayCommand, game: Opened, player: Player, open: (part: Part) => void): void {
  switch (command) {
    case 'play':
      toggle(game.cursor, player)
      break
    case 'eyes':
      lookNext(game)
      break
    case 'note':
      open('notes')
      break
    case 'transcript':
      open('transcript')
      break
    case 'analysis':
      open('analysis')
      break
    default:
      step(game, player, command)
  }
}

/** What is told of the step the place lies in, where it lies between its lines. */
function useTold({ cursor, eyes }: Opened): Telling | undefined {
  const step = useComputed(() =>
    cursor.place.value.line === undefined ? undefined : cursor.place.value.step,
  )
  return useMemo(() => {
    if (step.value === undefined) return undefined
    const reading = openReading(cursor, true)
    const panel = <Told key={`${step.value} ${eyes.value}`} reading={reading} />
    return { tells: reading.step.tells ?? 'reckoning', panel, foot: undefined }
  }, [cursor, step.value, eyes.value])
}

/** It begins at its heading, is called what the game is, and sends for what its cards stand on. */
function useEntered(game: Opened): void {
  useEffect(() => {
    beginAtHeading()
    fetchSources()
    void fetchPast()
    return () => {
      screenName.value = undefined
    }
  }, [game])
  useSignalEffect(() => {
    screenName.value = t('replay.tab', { name: replayName(game) })
  })
}
