/** Proposals, the strongest first, each in words, with its votes. */
import type { View } from '../../../game/vocabulary.ts'
import type { ProposalView, PupilView } from '../../../game/wire/index.ts'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { HandsField } from './hands-field.tsx'
import { turnWords } from './item-words.ts'
import { byVotes, type Lettered, strengthOf } from './votes.ts'
import { nickOf } from './words.ts'

interface ProposalsProps {
  proposals: readonly ProposalView[]
  pupils: readonly PupilView[]
  /** Of the table, for what an item alone does not say. */
  view: View | undefined
  /** Whether there are votes, or hands that were counted: else no figure is shown. */
  isCounted: boolean
  /** Who votes; nothing for whoever only looks. */
  own?: number
  onVote?: (proposal: number) => void
  /** Counts hands for one. */
  onHands?: (proposal: number, count: number) => void
  /** Plays one now. */
  onPlay?: (proposal: number) => void
}

export function Proposals({ proposals, ...props }: ProposalsProps) {
  return (
    <ol class="class-proposals">
      {byVotes(proposals).map(({ letter, one }) => (
        <li key={one.proposal} class="card class-proposal" data-own={isOwn(one, props.own) || undefined}>
          <One {...{ letter, one }} {...props} />
        </li>
      ))}
    </ol>
  )
}

function One({
  letter,
  one,
  pupils,
  view,
  isCounted,
  own,
  onVote,
  onHands,
  onPlay,
}: Omit<ProposalsProps, 'proposals'> & Lettered) {
  const nick = nickOf(pupils, one.by)
  const mine = isOwn(one, own)
  return (
    <>
      <b class="class-letter">{letter}</b>
      <div>
        <ul>
          {turnWords(one, view).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p class="quiet small">
          {nick === undefined ? t('room.votes.by.teacher') : t('room.votes.by', { nick })}
        </p>
      </div>
      {isCounted ? (
        <b class="class-votes numeric" title={t('room.votes.count', { count: strengthOf(one) })}>
          {strengthOf(one)}
        </b>
      ) : undefined}
      {onVote ? (
        <Button aria-pressed={mine} variant={mine ? 'primary' : 'plain'} onClick={() => onVote(one.proposal)}>
          {t('room.votes.vote', { own: mine ? 'yes' : 'no' })}
        </Button>
      ) : undefined}
      {onHands ? (
        <HandsField letter={letter} hands={one.hands} onCount={(count) => onHands(one.proposal, count)} />
      ) : undefined}
      {onPlay ? (
        <Button onClick={() => onPlay(one.proposal)}>{t('room.votes.play', { letter })}</Button>
      ) : undefined}
    </>
  )
}

function isOwn({ votes }: ProposalView, own: number | undefined): boolean {
  return own !== undefined && votes.includes(own)
}
