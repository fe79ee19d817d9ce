/** What must be known of a game before it is believed: other rules, or moves that are not those recorded. */
import { RULES_VERSION } from '../../../../game/index.ts'
import { isWhole } from '../../../../game/record/index.ts'
import type { Replay } from '../../../session/replay.ts'
import { t } from '../../../text/index.ts'

export function Standing({ replay }: { replay: Replay }) {
  const { file, firstWrong, rules } = replay
  return (
    <>
      {firstWrong ? (
        <p class="replay-wrong" role="alert">
          {t('replay.wrong', {
            round: firstWrong.round,
            why: firstWrong.why === 'illegal-move' ? 'illegal' : 'other',
          })}
        </p>
      ) : undefined}
      {isWhole(file) ? undefined : <p class="replay-wrong">{t('replay.changed')}</p>}
      {rules.version === RULES_VERSION ? undefined : (
        <p class="replay-rules">{t('replay.rules', { version: rules.version })}</p>
      )}
    </>
  )
}
