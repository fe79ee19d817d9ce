/** The words of the game and of the texts: what each means, where it stands, and which rules and cards play it. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Rule } from '../../../game/index.ts'
import { glossaryTerms, locale, ruleText, type TermText, t, termText } from '../../text/index.ts'
import { matches } from '../../text/matches.ts'
import { Loci, placesOf } from '../../ui/loci.tsx'
import { CardLink } from './cards/card-link.tsx'
import { Fetched } from './fetched.tsx'
import { type PlayedBy, rulesPlayed, type SourcesOf, wordSources } from './files.ts'
import { Heading } from './heading.tsx'
import { cardsOn, rulesOn } from './played.ts'

const fetchBoth = () => Promise.all([wordSources(), rulesPlayed()])

export function GlossaryPage({ item }: { item?: string }) {
  return (
    <div class="stack">
      <Heading>{t('reading.section', { section: 'glossary' })}</Heading>
      <p class="story reading-lead">{t('reading.glossary.lead')}</p>
      <Fetched from={fetchBoth}>
        {([sources, rules]) => <Words sources={sources} rules={rules} {...(item ? { item } : {})} />}
      </Fetched>
    </div>
  )
}

interface WordsProps {
  sources: SourcesOf
  rules: PlayedBy
  item?: string
}

function Words({ sources, rules, item }: WordsProps) {
  const [wanted, setWanted] = useState('')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const entry = item && box.current?.querySelector<HTMLElement>(`[data-term="${CSS.escape(item)}"]`)
    if (!entry) return
    entry.scrollIntoView({ block: 'center' })
    entry.focus({ preventScroll: true })
  }, [item])
  const terms = glossaryTerms()
    .filter(({ name, definition }) => matches(`${name} ${definition}`, wanted))
    .sort((a, b) => a.name.localeCompare(b.name, locale()))
  return (
    <div ref={box} class="stack">
      <search>
        <label class="field reading-words">
          <span>{t('help.search')}</span>
          <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
        </label>
      </search>
      <p role="status" translate={false}>
        {t('reading.glossary.count', { count: terms.length })}
      </p>
      <ul class="reading-terms-list">
        {terms.map((term) => (
          <li
            key={term.id}
            class="card reading-term"
            data-term={term.id}
            data-open={term.id === item}
            tabIndex={-1}
          >
            <Word {...term} sources={sources[term.id] ?? []} rules={rules} />
          </li>
        ))}
      </ul>
    </div>
  )
}

type WordProps = TermText & { sources: SourcesOf[string]; rules: PlayedBy }

function Word({ name, definition, source, sources, rules }: WordProps) {
  const places = placesOf(sources)
  const at = places.length > 0 || !source ? places : [source]
  const playing = rulesOn(sources, rules)
  const cards = cardsOn(sources)
  return (
    <>
      <h3>{name}</h3>
      <p>{definition}</p>
      {at.length > 0 ? (
        <p class="reading-stands">
          <span>{t('reading.glossary.texts')}</span> <Loci at={at} />
        </p>
      ) : undefined}
      {playing.length > 0 ? (
        <dl class="reading-terms">
          {playing.map((rule) => (
            <div key={rule}>
              <dt>{ruleName(rule)}</dt>
              <dd>{rules[rule]?.how}</dd>
            </div>
          ))}
        </dl>
      ) : undefined}
      {cards.length > 0 ? (
        <p class="reading-see">
          <span>{t('reading.glossary.cards')}</span>{' '}
          {cards.map(({ id }) => (
            <CardLink key={id} id={id} />
          ))}
        </p>
      ) : undefined}
    </>
  )
}

/** Some things the game does are no rule with a name of its own: a word of the glossary names them, or nothing more. */
function ruleName(id: string): string {
  const { title } = ruleText(id as Rule)
  return title === id ? (termText(id)?.name ?? t('reading.glossary.rule')) : title
}
