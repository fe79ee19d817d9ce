/** Something that happened: its rule with its ground, its parts, what it rests on, and what lies behind that. */
import { citedBy, type Fact, RULE_GROUNDS, RULE_READS } from '../../../game/index.ts'
import { hashOf } from '../../state/address.ts'
import { openOverlay } from '../../state/overlay.ts'
import { cardText, ruleText, t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { Loci, placesOf } from '../../ui/loci.tsx'
import type { FactAnswer } from './answer.ts'
import { CauseList } from './cause-list.tsx'
import type { PageProps } from './page.ts'
import { totalOf } from './sums.ts'
import { Terms } from './terms.tsx'
import { powerOf, toldText, whenText } from './words.ts'

interface FactProps extends PageProps {
  answer: FactAnswer
}

export function FactPage({ answer, told, onAsk }: FactProps) {
  const { at, fact, sum, rests, behind } = answer
  return (
    <>
      <div class="why-fact">
        <p class="small quiet">{whenText(told, at)}</p>
        <p>{toldText(told.log, at, fact)}</p>
      </div>
      {sum.length > 0 ? (
        <section class="why-part">
          <h3 class="eyebrow">{t('why.made')}</h3>
          <Terms sum={sum} power={powerOf(fact)} total={totalOf(sum)} told={told} onAsk={onAsk} />
        </section>
      ) : undefined}
      <RulePart fact={fact} />
      {rests.length > 0 ? (
        <CauseList title={t('why.rests')} causes={rests} told={told} onAsk={onAsk} />
      ) : (
        <p>{t('why.alone')}</p>
      )}
      <CauseList title={t('why.behind')} causes={behind} told={told} onAsk={onAsk} />
    </>
  )
}

/** The rule in its sentence, where it stands in the rules, what it stands on and what it looks at. */
function RulePart({ fact }: { fact: Fact }) {
  const { rule, card } = fact.because
  const { title, text } = ruleText(rule)
  const cited = citedBy(fact.because, fact)
  const { section } = RULE_GROUNDS[rule]
  return (
    <section class="why-part why-rule">
      <h3 class="eyebrow">{t('why.rule')}</h3>
      <p>
        <b>{title}</b> {text}
      </p>
      <ul class="small">
        <li>
          <a href={hashOf({ at: 'help', tab: 'rules', term: rule })}>{t('why.section', { section })}</a>
        </li>
        <li>
          {cited.rule.length > 0 ? (
            <>
              {t('why.ground.texts')} <Loci at={placesOf(cited.rule)} />{' '}
              {cited.own ? t('why.ground.part') : undefined}
            </>
          ) : (
            t(cited.own ? 'why.ground.own' : 'why.ground.card')
          )}
        </li>
        {card !== undefined && cited.card.length > 0 ? (
          <li>
            {t('why.ground.cited')} <Loci at={placesOf(cited.card)} />{' '}
            <Button variant="quiet" onClick={() => openOverlay({ kind: 'sources', card })}>
              {t('play.sources.of', { title: cardText(card).title })}
            </Button>
          </li>
        ) : undefined}
      </ul>
      {RULE_READS[rule].length > 0 ? (
        <>
          <h4 class="small quiet">{t('why.reads')}</h4>
          <ul class="small why-reads">
            {RULE_READS[rule].map((reading) => (
              <li key={reading}>{t(`why.read.${reading}`)}</li>
            ))}
          </ul>
        </>
      ) : undefined}
    </section>
  )
}
