/** What the gallery is narrowed by: a word, and one choice each of era, seat, kind, domain and text. */
import { DOMAINS, ERAS, SEATS } from '../../../../game/vocabulary.ts'
import { FILTERS, type FilterName, type Wanted } from '../../../state/library-address.ts'
import { domainName, seatName, t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { KINDS, TEXTS } from './traits.ts'

interface FiltersProps {
  wanted: Wanted
  onChange: (wanted: Wanted) => void
}

interface Option {
  value: string
  name: string
}

const OPTIONS: Readonly<Record<FilterName, () => readonly Option[]>> = {
  era: () => ERAS.map((era) => ({ value: era, name: t('reading.era', { era }) })),
  seat: () => SEATS.map((seat) => ({ value: seat, name: seatName(seat) })),
  kind: () => KINDS.map((kind) => ({ value: kind, name: t('reading.kind', { kind }) })),
  domain: () => DOMAINS.map((domain) => ({ value: domain, name: domainName(domain) })),
  text: () => TEXTS.map((id) => ({ value: id, name: t('reading.text', { id }) })),
}

export function Filters({ wanted, onChange }: FiltersProps) {
  const narrowed = Object.values(wanted).some(Boolean)
  return (
    <search class="reading-filters">
      <label class="field reading-words">
        <span>{t('reading.filter.words')}</span>
        <input
          type="search"
          placeholder={t('reading.filter.words.hint')}
          value={wanted.words ?? ''}
          onInput={(event) => onChange(changed(wanted, 'words', event.currentTarget.value))}
        />
      </label>
      {FILTERS.map((name) => (
        <label key={name} class="field reading-filter">
          <span>{t('reading.filter', { name })}</span>
          <select
            value={wanted[name] ?? ''}
            onChange={(event) => onChange(changed(wanted, name, event.currentTarget.value))}
          >
            <option value="">{t('reading.filter.all')}</option>
            {OPTIONS[name]().map(({ value, name: words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      ))}
      <Button variant="quiet" disabled={!narrowed} onClick={() => onChange({})}>
        {t('reading.filter.clear')}
      </Button>
    </search>
  )
}

/** What is empty is not wanted at all. */
function changed(wanted: Wanted, name: FilterName | 'words', value: string): Wanted {
  const { [name]: _before, ...rest } = wanted
  return value === '' ? rest : { ...rest, [name]: value }
}
