/** The corridor: what was said, and what may be said, to one seat or to all. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { SEATS, type Seat } from '../../../game/index.ts'
import { LONGEST_TEXT, type Phrase, type PhraseKind, phrasesFor } from '../../../game/wire/index.ts'
import type { OnlineGame } from '../../session/online/game.ts'
import type { Answered, OnlineTable } from '../../session/online/online.ts'
import { phraseText, sentenceOf, t } from '../../text/index.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { nickOf, peopleAt } from './people.ts'
import { headOf, roundOf } from './said.ts'
import { refusedText } from './trouble.ts'

interface TalkProps {
  online: OnlineTable
  game: OnlineGame
}

export function TalkDialog({ online, game, onClose }: TalkProps & { onClose: () => void }) {
  const { seat, mirror } = online.own.value ?? {}
  return (
    <Dialog title={t('table.talk')} size="wide" onClose={onClose}>
      <div class="online-talk">
        <Said online={online} game={game} />
        {seat && !mirror ? (
          <Saying online={online} seat={seat} />
        ) : (
          <p class="quiet">{t(mirror ? 'table.talk.mirror' : 'table.talk.watch')}</p>
        )}
      </div>
    </Dialog>
  )
}

/** Oldest first, with the rounds they were said in; the last is in sight. */
function Said({ online, game }: TalkProps) {
  const said = online.said.value
  const made = game.made.value
  const now = game.moments.value.at(-1)?.view.round ?? 1
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const last = list.current?.lastElementChild
    last?.scrollIntoView({ block: 'nearest' })
  }, [said.length])
  return (
    <section class="online-said" aria-labelledby="online-said">
      <h3 id="online-said" class="eyebrow">
        {t('table.talk.said')}
      </h3>
      {said.length === 0 ? <p class="quiet">{t('table.talk.none')}</p> : undefined}
      <ol ref={list} class="online-said-list">
        {said.map((one, at) => {
          const round = roundOf(one, made, now)
          const before = said[at - 1]
          const isFirst = !before || roundOf(before, made, now) !== round
          return (
            <li key={at} data-seat={one.from}>
              {isFirst ? <p class="eyebrow">{t('table.talk.round', { round })}</p> : undefined}
              <p class="quiet small">{headWith(online, at)}</p>
              <p dir="auto">{sentenceOf(one)}</p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** Who says it; where several sit in a seat, which of them. */
function headWith(online: OnlineTable, at: number): string {
  const one = online.said.value[at]
  const table = online.table.value
  if (!one || !table) return ''
  const line = headOf(one, online.own.value?.seat)
  const nick = peopleAt(table, one.from).length > 1 ? nickOf(table, one.person) : undefined
  return nick === undefined ? line : t('table.talk.line.person', { line, nick })
}

const KINDS: readonly PhraseKind[] = ['answer', 'ask', 'tell']

function Saying({ online, seat }: { online: OnlineTable; seat: Seat }) {
  const [to, setTo] = useState<Seat | 'all'>(seat === 'KZ' ? 'RU' : 'KZ')
  const [trouble, setTrouble] = useState<string>()
  const table = online.table.value
  const ask = (request: Promise<Answered>) => {
    setTrouble(undefined)
    void request.then((answer) => setTrouble(refusedText(answer)))
  }
  const others = SEATS.filter((one) => one !== seat)
  const phrases = phrasesFor(seat, to)
  return (
    <section class="online-saying" aria-label={t('table.talk.to')}>
      <RadioGroup<Seat | 'all'>
        legend={t('table.talk.to')}
        options={[
          ...others.map((one) => ({ value: one, seat: one, title: <Badge seat={one} show="letters" /> })),
          { value: 'all', title: t('table.talk.all') },
        ]}
        value={to}
        onChange={setTo}
      />
      {KINDS.map((kind) => (
        <Phrases
          key={kind}
          kind={kind}
          phrases={phrases.filter((one) => one.kind === kind)}
          onSay={({ id }) => ask(online.say(to, id))}
        />
      ))}
      {table?.freeText ? <Own onWrite={(text) => ask(online.write(to, text))} /> : undefined}
      {trouble ? <p role="alert">{trouble}</p> : undefined}
    </section>
  )
}

interface PhrasesProps {
  kind: PhraseKind
  phrases: readonly Phrase[]
  onSay: (phrase: Phrase) => void
}

function Phrases({ kind, phrases, onSay }: PhrasesProps) {
  if (phrases.length === 0) return null
  return (
    <fieldset class="online-phrases">
      <legend class="eyebrow">{t('table.talk.kind', { kind })}</legend>
      {phrases.map((phrase) => (
        <Button key={phrase.id} onClick={() => onSay(phrase)}>
          {phraseText(phrase)}
        </Button>
      ))}
    </fieldset>
  )
}

function Own({ onWrite }: { onWrite: (text: string) => void }) {
  const [text, setText] = useState('')
  return (
    <form
      class="online-write"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        onWrite(text.trim())
        setText('')
      }}
    >
      <TextField
        label={t('table.talk.write')}
        dir="auto"
        value={text}
        maxLength={LONGEST_TEXT}
        onText={setText}
      />
      <Button submit aria-disabled={text.trim() === ''}>
        {t('table.talk.send')}
      </Button>
    </form>
  )
}
