/** What a delegation is asked, on its wall: what is proposed, or what can be, and what was decided last. */
import type { View } from '../../../../game/vocabulary.ts'
import type { ChosenView, ProposalView, VoteView } from '../../../../game/wire/index.ts'
import { modules } from '../../../state/modules.ts'
import { responseText, t } from '../../../text/index.ts'
import { Cubes } from '../../../ui/cubes.tsx'
import { turnWords } from '../item-words.ts'
import { RoomClock } from '../room-clock.tsx'
import type { InRoom } from '../room-place.tsx'
import { byVotes, isCounted, strengthOf } from '../votes.ts'

/** Proposals that fit, and items that are told of each. */
const PROPOSALS = 3
const ITEMS = 3

interface VoteProps extends Pick<InRoom<'projector'>, 'online' | 'room'> {
  view: View | undefined
}

export function Vote({ online, room, view }: VoteProps) {
  const end = online.voteEnd.value
  const { vote, chosen } = room
  const stands = chosen ? <Chosen chosen={chosen} view={view} /> : undefined
  if (!vote) {
    return (
      <section>
        <p>{t('room.wall.others')}</p>
        {stands}
      </section>
    )
  }
  return (
    <section aria-labelledby="wall-vote">
      <h2 id="wall-vote" class="wall-question">
        {t('room.wall.asked', { decision: vote.turn.decision })}{' '}
        {end ? <RoomClock end={end} of="vote" /> : undefined}
      </h2>
      {vote.proposals.length === 0 ? (
        <>
          <p>{t('room.wall.propose', { by: room.pupils.length > 0 ? 'phones' : 'hands' })}</p>
          {view?.decision === 'attention' ? <Answers event={view.event} /> : undefined}
          {stands}
        </>
      ) : (
        <Proposed vote={vote} view={view} />
      )}
    </section>
  )
}

/** The proposals, by the letters that hands are asked for; with votes and hands, once there are any. */
function Proposed({ vote, view }: { vote: VoteView; view: View | undefined }) {
  const all = byVotes(vote.proposals)
  const counts = isCounted(vote)
  const more = all.length - PROPOSALS
  return (
    <>
      <ol class="wall-proposals" data-counted={counts || undefined}>
        {all.slice(0, PROPOSALS).map(({ letter, one }) => (
          <li key={one.proposal}>
            <b>{letter}</b> <span>{linesOf(one, view)}</span>
            {counts ? (
              <b class="numeric" title={t('room.votes.count', { count: strengthOf(one) })}>
                {strengthOf(one)}
              </b>
            ) : undefined}
          </li>
        ))}
      </ol>
      {more > 0 ? <p>{t('room.wall.items', { count: more })}</p> : undefined}
    </>
  )
}

/** The answers to a crisis, and the cubes they take: who has no phone reads them here. */
function Answers({ event }: Pick<View, 'event'>) {
  const responses = modules.value?.game.eventCard(event).responses
  if (!responses) return null
  return (
    <ul class="wall-cards" aria-label={t('room.wall.answers')}>
      {responses.map(({ id, cubes }) => (
        <li key={id}>
          <span>{responseText(event, id).title}</span>
          {cubes > 0 ? <Cubes count={cubes} /> : undefined}
        </li>
      ))}
    </ul>
  )
}

/** What was decided last, until something else is proposed. */
function Chosen({ chosen, view }: { chosen: ChosenView; view: View | undefined }) {
  return (
    <div class="wall-chosen">
      <p>{t('room.wall.chosen', { round: chosen.turn.round })}</p>
      <p>
        <b>{linesOf(chosen, view)}</b>
      </p>
    </div>
  )
}

function linesOf(proposed: Pick<ProposalView, 'turn' | 'choice'>, view: View | undefined): string {
  const words = turnWords(proposed, view)
  const more = words.length - ITEMS
  return [...words.slice(0, ITEMS), ...(more > 0 ? [t('room.wall.items', { count: more })] : [])].join(' · ')
}
