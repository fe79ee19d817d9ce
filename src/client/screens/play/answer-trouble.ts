/** Why a choice did not stand, in words. */
import type { Answer } from '../../session/session.ts'
import { refusalText, t } from '../../text/index.ts'

/** A sentence. */
export function answerTrouble({ why, by }: Exclude<Answer, { accepted: true }>): string {
  switch (why) {
    case 'taken':
      return by === undefined ? t('play.commit.taken') : t('play.commit.taken.by', { nick: by })
    case 'lost':
    case 'offline':
    case 'paused':
    case 'too-fast':
    case 'storage':
    case 'not-yours':
    case 'not-now':
      return t(`play.commit.${why}`)
    default:
      return refusalText(why)
  }
}
