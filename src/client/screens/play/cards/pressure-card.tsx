/** One pressure on the table: what is demanded, and the answer: comply, or resist with so many cubes. */
import {
  cubesToResist,
  type Effect,
  type PressureCard,
  TRACK_OF,
  type Track,
  TUNING,
  unmet,
  wears,
} from '../../../../game/index.ts'
import { cardText, domainName, dotted, effectList, effectText, t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { Cubes } from '../../../ui/cubes.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Term } from '../../../ui/term.tsx'
import { answers, chosen, drafted, resisted, without } from '../draft.ts'
import { isFixed, type Play } from '../play.ts'
import type { PlayLinks } from '../props.ts'
import { whyRefused } from '../words.ts'
import { PressTitle } from './card-title.tsx'
import { Effects } from './effect-list.tsx'
import type { PressureOnTable } from './on-table.ts'

interface Props {
  pressure: PressureOnTable
  play: Play
  links: PlayLinks
}

export function PressureCardView({ pressure, play, links }: Props) {
  const { card, laid } = pressure
  const { menu } = play
  const asked = menu?.decision === 'attention' && menu.seat === 'KZ'
  const complied = !asked && laid.taken
  return (
    <article class="play-card card edged play-pressure" data-seat={laid.power} data-domain={card.domain}>
      <PressTitle card={card.id} links={links} />
      {asked ? (
        <AnswerTo pressure={pressure} play={play} />
      ) : (
        <>
          <Strength card={card} class="play-card-price" />
          <div class="play-card-line">
            <Effects effects={card.demand} label={t('play.demands')} />
          </div>
        </>
      )}
      {complied ? <p class="play-note">{t('play.complied')}</p> : undefined}
    </article>
  )
}

/** In which domain it presses, and how hard. */
function Strength({ card: { domain, strength }, class: place = '' }: { card: PressureCard; class?: string }) {
  return (
    <span class={`play-strength ${place}`}>
      <span class="play-contract" title={domainName(domain)}>
        <Icon name={`domain-${domain}`} />
        <span class="unseen">{domainName(domain)}</span>
      </span>
      <Term id="pressure">{t('play.column.pressure', { strength })}</Term>
    </span>
  )
}

function AnswerTo({ pressure, play }: { pressure: PressureOnTable; play: Play }) {
  const { card } = pressure
  const { menu, draft } = play
  if (!menu) return null
  const { comply, resist } = answers(menu, card.id)
  const complying = comply !== undefined && draft.includes(comply.id)
  const cubes =
    drafted(menu, draft).find((item) => item.kind === 'resist' && item.card === card.id)?.price ?? 0
  const name = `play-answer-${card.id}`
  return (
    <fieldset class="play-reply" disabled={isFixed(play)}>
      <legend class="unseen">{t('play.reply', { title: cardText(card.id).title })}</legend>
      <div class="play-choice play-resist" data-picked={!complying}>
        <label>
          <input
            type="radio"
            name={name}
            aria-describedby={`${name}-cost`}
            checked={!complying}
            onChange={() => play.put(without(menu, draft, ['comply'], card.id))}
          />
          <b>{t('play.resist')}</b>
        </label>
        <Strength card={card} />
        {complying ? undefined : (
          <Stepper
            label={t('play.resist.cubes', { power: card.power })}
            value={cubes}
            most={cubesToResist(card.strength)}
            why={whyNoMore(play, pressure, cubes + 1)}
            onChange={(n) => play.put(resisted(menu, draft, card.id, n))}
          />
        )}
        <span id={`${name}-cost`} class="play-resist-cost">
          <ResistCost pressure={pressure} cubes={cubes} />
        </span>
      </div>
      {comply ? (
        <label class="play-choice" data-picked={complying}>
          <input
            type="radio"
            name={name}
            checked={complying}
            onChange={() => play.put(chosen(menu, draft, comply))}
          />
          <span>
            <b>{t('play.comply')}</b> {unbroken(effectList(costOfComplying(card)).short)}
          </span>
        </label>
      ) : undefined}
      {resist.length === 0 ? <p class="play-why">{t('play.resist.none')}</p> : undefined}
    </fieldset>
  )
}

/** What is demanded, and what giving in costs besides; what moves the same track is one number. */
function costOfComplying({ demand }: PressureCard): Effect[] {
  const besides = TUNING.comply.sovereignty
  const isSame = (effect: Effect) => effect.kind === 'track' && effect.track === 'sovereignty'
  const joined = demand.map((effect) =>
    effect.kind === 'track' && isSame(effect) ? { ...effect, by: effect.by + besides } : effect,
  )
  return demand.some(isSame) ? joined : [...joined, { kind: 'track', track: 'sovereignty', by: besides }]
}

/** What resisting with so many cubes comes to. */
function ResistCost({ pressure, cubes }: { pressure: PressureOnTable; cubes: number }) {
  const { power, domain, strength, resisted: besides } = pressure.card
  const short = unmet(strength, cubes)
  const wear = wears(pressure.contract) ? 'play.resist.erodes' : 'play.resist.holds'
  const parts = [
    short === 0 ? t('play.resist.met') : gain(TRACK_OF[domain], -short),
    t(wear, { power, domain }),
    ...(short === 0 ? [gain('legitimacy', TUNING.resist.resolve)] : []),
    ...(cubes === 0 ? [gain('sovereignty', TUNING.resist.bare)] : []),
    ...(besides ? [effectList(besides).short] : []),
  ]
  return <>{unbroken(dotted(parts))}</>
}

/** What moves stays beside by how much. */
function unbroken(text: string): string {
  return text.replaceAll(/ (?=[+−]\d)/g, '\u00a0')
}

const gain = (track: Track, by: number): string => effectText({ kind: 'track', track, by }).short

/** Why one cube more cannot be spent on resisting. */
function whyNoMore(play: Play, { card }: PressureOnTable, cubes: number): string | undefined {
  const { menu } = play
  if (!menu || cubes > cubesToResist(card.strength)) return undefined
  const item = answers(menu, card.id).resist.find((one) => one.price === cubes)
  return item ? whyRefused(play, item) : t('play.beyond.cubes', { count: cubes })
}

interface StepperProps {
  label: string
  value: number
  most: number
  /** Why it cannot go up. */
  why: string | undefined
  onChange: (value: number) => void
}

function Stepper({ label, value, most, why, onChange }: StepperProps) {
  return (
    <fieldset class="play-stepper">
      <legend class="unseen">{label}</legend>
      <Button
        class="play-step-button"
        shape="icon"
        aria-label={t('play.less')}
        aria-disabled={value === 0}
        onClick={() => value > 0 && onChange(value - 1)}
      >
        −
      </Button>
      <output class="numeric" aria-live="polite">
        <span class="unseen">{t('play.resist.now', { cubes: value, most })}</span>
        <span aria-hidden="true">
          <Cubes count={value} of={most} silent />
        </span>
      </output>
      <Button
        class="play-step-button"
        shape="icon"
        aria-label={t('play.more')}
        aria-disabled={value >= most || why !== undefined}
        title={why}
        onClick={() => value < most && !why && onChange(value + 1)}
      >
        +
      </Button>
      {why && value < most ? (
        <span class="play-why" data-passing="true">
          {why}
        </span>
      ) : undefined}
    </fieldset>
  )
}
