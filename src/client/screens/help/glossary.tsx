/** Every word of the game with its meaning; searchable, and opened at a word if one is given. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { glossaryTerms, locale, t, termText } from '../../text/index.ts'
import { matches } from '../../text/matches.ts'

export function Glossary({ term }: { term?: string }) {
  const [wanted, setWanted] = useState('')
  const box = useRef<HTMLDivElement>(null)
  const all = glossaryTerms()
  useEffect(() => {
    const entry = term && box.current?.querySelector<HTMLElement>(`[data-term="${CSS.escape(term)}"]`)
    if (!entry) return
    entry.scrollIntoView({ block: 'center' })
    entry.focus()
    // Where an address opens the help, its words may come after it.
  }, [term, all.length > 0])
  const found = all
    .filter((one) => matches(`${one.name} ${one.definition}`, wanted))
    .sort((a, b) => a.name.localeCompare(b.name, locale()))
  return (
    <div ref={box} class="stack">
      <label class="field">
        <span>{t('help.search')}</span>
        <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      </label>
      <p class="unseen" role="status">
        {wanted ? t('log.found', { count: found.length }) : ''}
      </p>
      {found.length === 0 ? <p>{t('help.none')}</p> : undefined}
      <dl class="help-list">
        {found.map(({ id, name, definition, source }) => (
          <div key={id} data-term={id} tabIndex={-1} data-open={id === term && termText(id) !== undefined}>
            <dt>{name}</dt>
            <dd>
              {definition}
              {source ? <span class="small quiet"> {t('help.source', { at: source })}</span> : undefined}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
