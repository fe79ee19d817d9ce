/** The whole game so far, by round and step, with its reasons; to be searched, or narrowed to one power. */
import { useMemo, useState } from 'preact/hooks'
import {
  type CardId,
  type Decision,
  type Fact,
  POWERS,
  type Power,
  type Seat,
} from '../../../game/vocabulary.ts'
import type { Explanation } from '../../session/explanations.ts'
import { settings } from '../../state/settings.ts'
import { factSentence, list, ruleText, seatName, t, whyText } from '../../text/index.ts'
import { matches } from '../../text/matches.ts'
import type { Cursor } from '../../timeline/cursor.ts'
import { type Line, lineOf, powerIn } from '../../timeline/narration.ts'
import type { RoundTold } from '../../timeline/rounds.ts'
import { rounds } from '../../timeline/rounds.ts'
import { Badge } from '../../ui/badge.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { NarrationLine } from '../../ui/narration-line.tsx'
import { useGrowing } from '../../ui/use-late.ts'
import { yearOfNews } from '../../ui/years.ts'
import './log.css'

interface Wanted {
  power: Power | 'all'
  words: string
}

/** Lines and reasons rendered in one turn: the newest first, what lies further down after them. */
const AT_ONCE = 12

export function LogDialog({ cursor, onClose }: { cursor: Cursor; onClose: () => void }) {
  const [wanted, setWanted] = useState<Wanted>({ power: 'all', words: '' })
  const shown = cursor.shown.value
  const played = useMemo(() => rounds(shown.log()), [shown])
  const whys = settings.value.reasons === 'on' ? cursor.explanations() : []
  const chapters = played
    .map((round) => chapterOf(round, whys, wanted))
    .filter((chapter) => chapter.count > 0)
  const count = chapters.reduce((sum, chapter) => sum + chapter.count, 0)
  const drawn = useGrowing(wanted, count, AT_ONCE)
  const told = firstOf(chapters.reverse(), drawn)
  return (
    <Dialog title={t('log.title')} onClose={onClose} size="wide">
      <div class="stack" aria-busy={drawn < count || undefined}>
        <Filter wanted={wanted} onChange={setWanted} />
        <p class="quiet small" role="status">
          {t('log.found', { count })}
        </p>
        {told.map((chapter) => (
          <ChapterTold key={chapter.round} chapter={chapter} />
        ))}
      </div>
    </Dialog>
  )
}

interface Section {
  title: string
  lines: Line[]
}

interface Chapter {
  round: number
  event: CardId | undefined
  sections: Section[]
  reasons: Said[]
  count: number
}

/** As much of the chapters as comes first; what is not begun is left out. */
function firstOf(chapters: readonly Chapter[], most: number): Chapter[] {
  let left = most
  const first = <T,>(all: T[]): T[] => {
    const some = all.slice(0, left)
    left -= some.length
    return some
  }
  return chapters.flatMap((chapter) => {
    if (left === 0) return []
    const sections = chapter.sections
      .map((section) => ({ ...section, lines: first(section.lines) }))
      .filter(({ lines }) => lines.length > 0)
    return [{ ...chapter, sections, reasons: first(chapter.reasons) }]
  })
}

/** What a bot says of its choice. */
interface Said {
  seat: Seat
  decision: Decision
  text: string
}

function chapterOf(
  { round, event, opening, offers, sections: reckoned }: RoundTold,
  whys: readonly Explanation[],
  wanted: Wanted,
): Chapter {
  const all: Section[] = [
    { title: t('log.opening'), lines: opening.map(plainLine) },
    { title: t('log.offers'), lines: offers.map(plainLine) },
    ...reckoned.map(({ id, lines }) => ({ title: t('reckoning.step', { step: id }), lines })),
  ]
  const sections = all
    .map((section) => ({ ...section, lines: section.lines.filter((line) => isWanted(line, wanted)) }))
    .filter((section) => section.lines.length > 0)
  const reasons = saidIn(whys, round).filter((said) => isSaidWanted(said, wanted))
  const count = sections.reduce((sum, section) => sum + section.lines.length, reasons.length)
  return { round, event, sections, reasons, count }
}

function saidIn(whys: readonly Explanation[], round: number): Said[] {
  return whys.flatMap((why) => {
    const text = why.round === round ? whyText(why) : undefined
    return text ? [{ seat: why.seat, decision: why.decision, text }] : []
  })
}

function isSaidWanted({ seat, text }: Said, { power, words }: Wanted): boolean {
  return (power === 'all' || power === seat) && (words.trim() === '' || matches(text, words.trim()))
}

function plainLine(head: Fact): Line {
  return { ...lineOf(head), tone: 'plain' }
}

function isWanted(line: Line, { power, words }: Wanted): boolean {
  const facts = [line.head, ...line.brought]
  if (power !== 'all' && !facts.some((fact) => powerIn(fact) === power)) return false
  if (words.trim() === '') return true
  const sentences = facts.map((fact) => factSentence(fact, line.before))
  return matches(list([...sentences, ruleText(line.rule).title], 'unit'), words.trim())
}

function Filter({ wanted, onChange }: { wanted: Wanted; onChange: (wanted: Wanted) => void }) {
  return (
    <div class="log-filter">
      <label class="field">
        <span>{t('log.filter')}</span>
        <select
          value={wanted.power}
          onChange={(event) => {
            const power = POWERS.find((one) => one === event.currentTarget.value) ?? 'all'
            onChange({ ...wanted, power })
          }}
        >
          <option value="all">{t('log.filter.all')}</option>
          {POWERS.map((power) => (
            <option key={power} value={power}>
              {seatName(power)}
            </option>
          ))}
        </select>
      </label>
      <label class="field log-search">
        <span>{t('log.search')}</span>
        <input
          type="search"
          placeholder={t('log.search.hint')}
          value={wanted.words}
          onInput={(event) => onChange({ ...wanted, words: event.currentTarget.value })}
        />
      </label>
    </div>
  )
}

function ChapterTold({ chapter }: { chapter: Chapter }) {
  return (
    <section class="log-round">
      <h3>{t('log.round', { round: chapter.round, year: yearOfNews(chapter.event) })}</h3>
      {chapter.sections.map((section) => (
        <section key={section.title} class="narration-step">
          <h4 class="eyebrow">{section.title}</h4>
          {section.lines.map((line, at) => (
            <NarrationLine key={at} line={line} />
          ))}
        </section>
      ))}
      {chapter.reasons.length > 0 ? (
        <section class="narration-step">
          <h4 class="eyebrow">{t('log.reasons')}</h4>
          <ul class="log-reasons">
            {chapter.reasons.map(({ seat, decision, text }, at) => (
              <li key={at}>
                <Badge seat={seat} />
                {seat === 'KZ' ? <span class="quiet"> {t('log.reasons.on', { decision })}</span> : undefined}{' '}
                {text}
              </li>
            ))}
          </ul>
        </section>
      ) : undefined}
    </section>
  )
}
