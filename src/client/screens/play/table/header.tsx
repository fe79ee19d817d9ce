/** The head of the play screen: round and era, tracks and what moves them, means, the verdict, and the doors. */

import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Figure as FigureId, RoundRow, Track, View } from '../../../../game/index.ts'
import { DOMAINS, netOf, TRACK_OF, TRACKS, TUNING } from '../../../../game/index.ts'
import { room } from '../../../state/room.ts'
import { set, settings } from '../../../state/settings.ts'
import type { Drafted } from '../../../state/why.ts'
import { dotted, eraName, plain, signed, t, trackName, trackShort } from '../../../text/index.ts'
import { toneOf } from '../../../text/tone.ts'
import { AskingTerm } from '../../../ui/asking-term.tsx'
import { Button } from '../../../ui/button.tsx'
import { Asks, Figure } from '../../../ui/figure.tsx'
import { Glyph, type GlyphName } from '../../../ui/glyphs.tsx'
import { Term } from '../../../ui/term.tsx'
import { yearOfNews } from '../../../ui/years.ts'
import type { PlayLinks } from '../props.ts'
import type { Layout } from './use-layout.ts'
import { VerdictCell } from './verdict-cell.tsx'

interface HeaderProps {
  view: View
  /** What committing now would bring; draws where each number would go. */
  foreseen?: Drafted | undefined
  links: PlayLinks
  layout: Layout
}

export function Header({ view, foreseen, links, layout }: HeaderProps) {
  const [isOpen, setOpen] = useState(false)
  // In the lowest windows, as at 400 % zoom, all of it would fill them.
  const folds = layout === 'narrow' && !room.value.has('h20')
  return (
    <header class="play-head" data-folded={folds ? !isOpen : undefined}>
      <When view={view} brand={layout === 'wide'} />
      {folds ? (
        <Button
          variant="quiet"
          class="play-head-fold"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('play.head.fold')}
        </Button>
      ) : undefined}
      {folds && !isOpen ? undefined : <HeadParts {...{ view, foreseen, links, layout }} />}
    </header>
  )
}

/** The tracks and what moves them, the means, the verdict, the doors. */
function HeadParts({ view, foreseen, links, layout }: HeaderProps) {
  return (
    <>
      <ul class="play-tracks" aria-label={t('play.tracks')}>
        {TRACKS.map((track) => (
          <TrackCell
            key={track}
            track={track}
            view={view}
            short={layout === 'narrow'}
            sum={sumOf(track, view, foreseen, layout)}
            foreseen={foreseen}
          />
        ))}
      </ul>
      <ul class="play-means" aria-label={t('play.means')}>
        <Treasury now={view.treasury} foreseen={foreseen} />
        <Dependence now={view.dependence} foreseen={foreseen} />
      </ul>
      <VerdictCell view={view} foreseen={foreseen} short={layout === 'narrow'} />
      <Toolbar links={links} />
    </>
  )
}

/** What will move the track when the round is reckoned, and what its end would mean. */
function sumOf(track: Track, view: View, foreseen: Drafted | undefined, layout: Layout): ComponentChildren {
  const domain = DOMAINS.find((one) => TRACK_OF[one] === track)
  const form = layout === 'narrow' ? 'short' : room.value.has('w100') ? 'long' : 'middle'
  if (!domain) return t('play.head.fatal', { form })
  const told = foreseen?.facts.find((fact) => fact.kind === 'net' && fact.domain === domain)
  const { paid, need, surfeit } = told?.kind === 'net' ? told : netOf(view, domain)
  return (
    <Asks
      what={told ? { fact: told, drafted: foreseen } : { figure: { of: 'net', domain } }}
      name={`net ${domain}`}
    >
      {t('play.head.sum', { paid, need, surfeit, form, fatal: track === 'legitimacy' ? 'yes' : 'no' })}
    </Asks>
  )
}

/** With room, the game's name leads; without, what the years are like. */
function When({ view, brand }: { view: View; brand: boolean }) {
  const now = view.scenario.rounds[view.round - 1]
  const era = now ? eraName(now.era) : ''
  const round = t('play.round', { round: view.round, rounds: view.scenario.rounds.length })
  const when = dotted([yearOfNews(view.event), round])
  return (
    <h1 class="play-when" tabIndex={-1}>
      <span class="play-title">{brand ? t('app.title') : era}</span> <span class="play-round">{when}</span>
      {brand ? (
        <>
          {' '}
          <span class="play-round">{era}</span>
        </>
      ) : undefined}
    </h1>
  )
}

interface TrackProps {
  track: Track
  view: View
  foreseen: Drafted | undefined
  /** Where there is no room for the whole name. */
  short: boolean
  /** What moves it, in a few words. */
  sum: ComponentChildren
}

function TrackCell({ track, view, foreseen, short, sum }: TrackProps) {
  const of: FigureId = { of: 'track', track }
  const now = view.tracks[track]
  const next = foreseen?.after.tracks[track] ?? now
  const last = before(view)?.tracks[track] ?? view.scenario.start.tracks[track]
  return (
    <li class="play-track" data-track={track} data-low={now <= TUNING.verdict.poorAt || undefined}>
      <span class="play-track-name">
        <Term id={track}>{short ? trackShort(track) : trackName(track)}</Term>
      </span>
      <span class="play-track-number numeric">
        {next === now ? <Since by={now - last} /> : undefined}
        <Figure of={of} value={now} drafted={foreseen}>
          <b>{now}</b>
        </Figure>
        {next === now ? undefined : <Next of="track" from={now} to={next} />}
      </span>
      <TrackBar now={now} next={next} />
      <span class="play-track-sum">{sum}</span>
    </li>
  )
}

/** The round before this one as it closed. A round that is told to its end is closed itself. */
function before({ history, round }: View): RoundRow | undefined {
  return history.findLast((row) => row.round < round)
}

/** What changed since the round before closed: news, and as a round is told, what came of it. */
function Since({ by }: { by: number }) {
  if (by === 0) return null
  const words = t('play.since', { by: signed(by) })
  return (
    <span class="play-since" data-tone={toneOf('track', by)} title={words}>
      <span aria-hidden="true">{by > 0 ? '▴' : '▾'}</span>
      <span class="unseen">{words}</span>
    </span>
  )
}

interface NextProps {
  of: FigureId['of']
  from: number
  to: number
}

/** Where a number would go if the draft were committed. */
function Next({ of, from, to }: NextProps) {
  return (
    <span class="play-next" data-tone={toneOf(of, to - from)}>
      <span aria-hidden="true">→{plain(to)}</span>
      <span class="unseen">{t('play.next', { to: plain(to) })}</span>
    </span>
  )
}

function TrackBar({ now, next }: { now: number; next: number }) {
  const [low, high] = [Math.min(now, next), Math.max(now, next)]
  return (
    <span class="play-bar" aria-hidden="true">
      <span class="play-bar-fill" style={{ clipPath: between(0, low) }} />
      <span
        class="play-bar-change"
        data-tone={toneOf('track', next - now)}
        style={{ clipPath: between(low, high) }}
      />
    </span>
  )
}

/** The part of a bar between two levels. What is clipped moves without the page being laid out again, as a width would not. */
function between(low: number, high: number): string {
  const share = (value: number) => `${(100 * value) / TUNING.track.max}%`
  return `inset(0 ${share(TUNING.track.max - high)} 0 ${share(low)})`
}

interface MeansProps {
  now: number
  foreseen: Drafted | undefined
}

const TREASURY: FigureId = { of: 'oil' }

function Treasury({ now, foreseen }: MeansProps) {
  const next = foreseen?.after.treasury ?? now
  return (
    <li class="play-mean">
      <span class="play-track-name">
        <Term id="treasury">{t('play.treasury')}</Term>
      </span>
      <span class="play-mean-value">
        <span class="price-oil" aria-hidden="true">
          {Array.from({ length: now }, (_, place) => (
            <i key={place} class="oil" />
          ))}
        </span>
        <Figure of={TREASURY} value={now} drafted={foreseen}>
          <b class="numeric">{now}</b>
        </Figure>
        {next === now ? undefined : <Next of="oil" from={now} to={next} />}
      </span>
    </li>
  )
}

const DEPENDENCE: FigureId = { of: 'dependence' }

function Dependence({ now, foreseen }: MeansProps) {
  const next = foreseen?.after.dependence ?? now
  const places = Array.from({ length: TUNING.dependence.max }, (_, place) => place < now)
  const cost = TUNING.dependenceCost[now] ?? 0
  return (
    <li class="play-mean" data-warning={now >= 3 || undefined}>
      <span class="play-track-name">
        <Term id="dependence">{t('play.dependence')}</Term>
      </span>
      <span class="play-mean-value">
        <span class="play-clock" aria-hidden="true">
          {places.map((full, place) => (
            <i key={place} data-full={full} />
          ))}
        </span>
        <AskingTerm
          title={t('play.dependence.title', { level: now })}
          text={t('play.dependence.means', { cost })}
          what={{ figure: DEPENDENCE, drafted: foreseen }}
          name="dependence"
        >
          <b class="numeric">{t('play.dependence.level', { level: now, max: TUNING.dependence.max })}</b>
        </AskingTerm>
        {next === now ? undefined : <Next of="dependence" from={now} to={next} />}
      </span>
    </li>
  )
}

function Toolbar({ links }: { links: PlayLinks }) {
  const { onOpenLog, onOpenHelp, onOpenSettings, onLeave } = links
  return (
    <nav class="play-toolbar" aria-label={t('play.menu')}>
      <SoundSwitch />
      <Door icon="log" label={t('play.log')} onPress={onOpenLog} />
      <Door icon="help" label={t('play.help')} onPress={onOpenHelp && (() => onOpenHelp())} />
      <Door icon="settings" label={t('play.settings')} onPress={onOpenSettings} />
      <Door icon="leave" label={t('play.leave')} onPress={onLeave} />
    </nav>
  )
}

/** Where sounds can be heard they can be switched off; it stays, so that they can be had back. */
function SoundSwitch() {
  const isOn = settings.value.sound === 'on'
  const wasOn = useRef(false)
  wasOn.current ||= isOn
  if (!wasOn.current) return null
  const label = t('play.sound', { sound: settings.value.sound })
  return (
    <Button
      class="play-tool"
      variant="quiet"
      shape="icon"
      aria-label={label}
      title={label}
      onClick={() => set('sound', isOn ? 'off' : 'on')}
    >
      <Glyph name={isOn ? 'sound' : 'silent'} />
    </Button>
  )
}

function Door({
  icon,
  label,
  onPress,
}: {
  icon: GlyphName
  label: string
  onPress: (() => void) | undefined
}) {
  if (!onPress) return null
  return (
    <Button class="play-tool" variant="quiet" shape="icon" aria-label={label} title={label} onClick={onPress}>
      <Glyph name={icon} />
    </Button>
  )
}
