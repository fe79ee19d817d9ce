/** The scenarios: what their starts stand on in the texts, each to be saved as a file, and what such a file holds. */
import { SCENARIOS, type Scenario } from '../../../game/index.ts'
import { scenarioText, t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { Loci, placesOf } from '../../ui/loci.tsx'
import { yearsOf } from '../../ui/years.ts'
import { FieldGuide } from '../scenario-file/guide.tsx'
import { saveScenario } from '../scenario-file/write.ts'
import { Fetched } from './fetched.tsx'
import { type Played, startsPlayed } from './files.ts'
import { Heading } from './heading.tsx'

export function ScenariosPage() {
  return (
    <div class="stack">
      <Heading>{t('reading.section.title', { section: 'scenarios' })}</Heading>
      <p class="story reading-lead">{t('reading.scenarios.lead')}</p>
      <Fetched from={startsPlayed}>
        {(starts) => (
          <ul class="reading-passages">
            {Object.values(SCENARIOS).map((scenario) => (
              <Start key={scenario.id} scenario={scenario} stands={starts[scenario.id]} />
            ))}
          </ul>
        )}
      </Fetched>
      <section class="stack">
        <h3>{t('scenarioFile.guide.title')}</h3>
        <FieldGuide />
      </section>
    </div>
  )
}

function Start({ scenario, stands }: { scenario: Scenario; stands: Played | undefined }) {
  const { title, text } = scenarioText(scenario.id)
  const { rounds } = scenario
  return (
    <li class="card sources-entry">
      <h3>{title}</h3>
      <p class="quiet numeric">
        {t('first.scenario.facts', { years: yearsOf(scenario), rounds: rounds.length })}
      </p>
      <p>{text}</p>
      {stands ? (
        <p>
          {stands.how} <Loci at={placesOf(stands.sources)} />
        </p>
      ) : undefined}
      <p class="reading-screen">
        <Button aria-label={t('scenarioFile.save.of', { title })} onClick={() => saveScenario(scenario)}>
          {t('scenarioFile.save')}
        </Button>
      </p>
    </li>
  )
}
