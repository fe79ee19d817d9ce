/** What a scenario file holds, field by field, with the bounds that the game's own check sets. */
import { checkScenario, SCENARIOS } from '../../../game/index.ts'
import { t } from '../../text/index.ts'
import { GUIDE } from './fields.ts'
import { expectedWords } from './wording.ts'
import { scenarioFile } from './write.ts'
import './scenario-file.css'

export function FieldGuide() {
  return (
    <div class="stack">
      <p>{t('scenarioFile.guide.lead')}</p>
      <dl class="scenario-guide">
        {GUIDE.map(({ id, path }) => (
          <div key={id}>
            <dt>
              <code>{namesIn(path)}</code>
            </dt>
            <dd>
              {t(`scenarioFile.guide.${id}`)} <span class="quiet">{boundsOf(path)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** `start › contract › RU › security`; places in a list go without saying. */
function namesIn(path: string): string {
  const names = path.split('.').filter((name) => !/^\d$/.test(name))
  return names.join(' › ')
}

/** Asked of the check itself, by spoiling the field in a sound scenario: the guide cannot say anything else. */
function boundsOf(path: string): string {
  const [sound] = Object.values(SCENARIOS)
  if (!sound) return ''
  const spoilt: unknown = JSON.parse(scenarioFile(sound))
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const within = keys.reduce((part, key) => Reflect.get(part as object, key) as unknown, spoilt)
  Reflect.set(within as object, last, false)
  const problem = checkScenario(spoilt).find((one) => one.path === path)
  return problem ? expectedWords(problem) : ''
}
