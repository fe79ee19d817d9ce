/** The three texts in full, whose work else this stands on, and what of the texts is in no card. */
import { t } from '../../text/index.ts'
import { useInventory } from '../../text/sources.ts'
import { Loci } from '../../ui/loci.tsx'
import { Credits } from '../credits/credits.tsx'
import { Fetched } from './fetched.tsx'
import { type LeftOut, leftOut } from './files.ts'
import { Heading } from './heading.tsx'

export function TextsPage() {
  return (
    <div class="stack reading-texts">
      <Heading>{t('reading.section.title', { section: 'texts' })}</Heading>
      <Credits />
      <section class="stack">
        <h3>{t('reading.texts.left-out')}</h3>
        <p>{t('reading.texts.left-out.lead')}</p>
        <Fetched from={leftOut}>{(all) => <Left all={all} />}</Fetched>
      </section>
    </div>
  )
}

function Left({ all }: { all: readonly LeftOut[] }) {
  const entries = useInventory()
  return (
    <ul class="reading-passages">
      {all.map(({ entry, why }) => (
        <li key={entry} class="card sources-entry">
          <h4>{entries?.get(entry)?.title ?? entry}</h4>
          <p>{why}</p>
          <p>
            <Loci at={entries?.get(entry)?.at ?? []} />
          </p>
        </li>
      ))}
    </ul>
  )
}
