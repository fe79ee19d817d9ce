/** The transcript: the whole game in words, as these eyes may know it, to be read on, gone to from, and printed. */
import { useMemo } from 'preact/hooks'
import { card } from '../../../../game/index.ts'
import { sessionOf } from '../../../session/replay.ts'
import { cardText, list, t } from '../../../text/index.ts'
import type { Place } from '../../../timeline/places.ts'
import { WholeGame } from '../../../ui/asking.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Loci, placesOf } from '../../../ui/loci.tsx'
import { NarrationLine } from '../../../ui/narration-line.tsx'
import { useGrowing } from '../../../ui/use-late.ts'
import { yearOfNews } from '../../../ui/years.ts'
import { itemText } from '../../play/words.ts'
import { eyesName } from '../bar/eyes-choice.tsx'
import { replayName } from '../open/named.ts'
import type { Opened } from '../open/opened.ts'
import { heardBy } from '../said/heard.ts'
import { SaidLine } from '../said/said-lines.tsx'
import { CameTo } from './came-to.tsx'
import { Holders } from './holders.tsx'
import { type ChoiceTold, inOrder, type RoundTold, transcriptOf } from './transcript.ts'

interface TranscriptProps {
  game: Opened
  onClose: () => void
}

export function Transcript({ game, onClose }: TranscriptProps) {
  const { replay, eyes, timeline, cursor } = game
  const rounds = useMemo(
    () => transcriptOf(replay, timeline.value, sessionOf(replay, eyes.value), heardBy(replay, eyes.value)),
    [timeline.value],
  )
  const count = useGrowing(rounds, rounds.length, 1)
  const last = timeline.value.at(-1)?.moment.view
  const go = (place: Place) => {
    cursor.goTo(place)
    onClose()
  }
  return (
    <WholeGame.Provider value={true}>
      <Dialog
        title={t('replay.transcript')}
        size="wide"
        onClose={onClose}
        foot={<Button onClick={() => print()}>{t('replay.transcript.print')}</Button>}
      >
        <div class="replay-transcript" aria-busy={count < rounds.length || undefined}>
          <p>
            {replayName(game)} · {t('replay.eyes')}: {eyesName(eyes.value)}
          </p>
          {last ? <CameTo view={last} /> : undefined}
          <Holders file={replay.file} />
          {rounds.slice(0, count).map((round) => (
            <Round key={round.round} told={round} onGo={go} />
          ))}
        </div>
      </Dialog>
    </WholeGame.Provider>
  )
}

type Go = (place: Place) => void

function Round({ told, onGo }: { told: RoundTold; onGo: Go }) {
  const { round, event, place, lines } = told
  const { title, text } = cardText(event)
  return (
    <section class="replay-transcript-round">
      <h3>
        <button type="button" class="play-link" onClick={() => onGo(place)}>
          {t('replay.round', { round, year: yearOfNews(event), title })}
        </button>
      </h3>
      <p class="story">
        {text} <Sources cards={[event]} />
      </p>
      <ol class="replay-transcript-choices">
        {inOrder(told).map((one, at) => (
          <li key={at}>
            {'said' in one ? (
              <SaidLine said={one.said} onGo={() => onGo(one.place)} />
            ) : (
              <Choice choice={one} onGo={onGo} />
            )}
          </li>
        ))}
      </ol>
      {lines.map(({ line }, at) => (
        <NarrationLine key={at} line={line} />
      ))}
    </section>
  )
}

/** The paragraphs of the three texts that cards stand on. */
function Sources({ cards }: { cards: readonly string[] }) {
  const at = placesOf(cards.flatMap((id) => card(id).sources))
  return at.length > 0 ? <Loci at={at} /> : null
}

function Choice({
  choice: { place, seat, decision, budget, items, by },
  onGo,
}: {
  choice: ChoiceTold
  onGo: Go
}) {
  const what =
    items === undefined
      ? t('replay.transcript.hidden')
      : items.length === 0
        ? t('replay.transcript.nothing', { decision })
        : list(
            items.map((item) => itemText(item)),
            'unit',
          )
  return (
    <>
      <Badge seat={seat} show="letters" />{' '}
      <button type="button" class="play-link" onClick={() => onGo(place)}>
        {t('replay.transcript.choice', { seat, decision, budget })}
      </button>
      {by ? <span class="quiet"> {t('replay.transcript.by', { by })}</span> : undefined}: {what}{' '}
      <Sources cards={(items ?? []).flatMap((item) => item.card ?? [])} />
    </>
  )
}
