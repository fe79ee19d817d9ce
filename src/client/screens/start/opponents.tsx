/** Who sits in the other seats: a level for all, and for each bot, if wanted, a level and a school of its own. */
import type { Character, Level } from '../../../game/bots/index.ts'
import type { Seat } from '../../../game/index.ts'
import type { Modules } from '../../state/modules.ts'
import { characterText, dotted, levelText, list, seatName, t } from '../../text/index.ts'
import { useInventory } from '../../text/sources.ts'
import { Badge } from '../../ui/badge.tsx'
import { placesOf } from '../../ui/loci.tsx'
import { byText } from '../../ui/passage.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import type { OneBot, Others } from './holders.ts'

/** Whom a player meets who has not chosen. */
export const FIRST_LEVEL: Level = 'seasoned'

interface LevelChoiceProps {
  levels: readonly Level[]
  value: Level
  onChange: (level: Level) => void
}

export function LevelChoice({ levels, value, onChange }: LevelChoiceProps) {
  return (
    <div class="first-bots">
      <RadioGroup
        legend={t('first.bots')}
        options={levels.map((level) => ({ value: level, title: levelText(level).title }))}
        value={value}
        onChange={onChange}
      />
      <p class="choice-said quiet" aria-live="polite">
        {levelText(value).text}
      </p>
    </div>
  )
}

interface OpponentsProps {
  game: Modules['game']
  bots: Modules['bots']
  player: Seat
  others: Others
  onChange: (others: Others) => void
}

/** Every other seat on its own. */
export function Opponents({ game, bots, player, others, onChange }: OpponentsProps) {
  return (
    <div class="first-opponents">
      <h3 class="eyebrow">{t('first.others')}</h3>
      <p class="quiet small">{t('first.others.note')}</p>
      {game.SEATS.filter((seat) => seat !== player).map((seat) => (
        <Opponent
          key={seat}
          seat={seat}
          bots={bots}
          value={others[seat] ?? {}}
          onChange={(one) => onChange({ ...others, [seat]: one })}
        />
      ))}
    </div>
  )
}

interface OpponentProps {
  seat: Seat
  bots: Modules['bots']
  value: OneBot
  onChange: (one: OneBot) => void
}

function Opponent({ seat, bots, value, onChange }: OpponentProps) {
  const characters = bots.CHARACTERS.filter((one) => one.seat === seat)
  const chosen = characters.find((one) => one.id === value.character)
  return (
    <fieldset class="first-opponent" data-seat={seat}>
      <legend>
        <Badge seat={seat} />
      </legend>
      <Select
        label={t('first.other.level')}
        of={seatName(seat)}
        value={value.level ?? ''}
        options={[
          { value: '', title: t('first.other.level.same') },
          ...bots.LEVELS.map((level) => ({ value: level, title: levelText(level).title })),
        ]}
        onChange={(name) =>
          onChange(
            part(
              'level',
              bots.LEVELS.find((level) => level === name),
              value,
            ),
          )
        }
      />
      {characters.length > 0 ? (
        <Select
          label={t('first.other.character')}
          of={seatName(seat)}
          value={chosen?.id ?? ''}
          options={[
            { value: '', title: t('first.other.character.none') },
            ...characters.map(({ id }) => ({ value: id, title: characterText(seat, id).title })),
          ]}
          onChange={(id) => onChange(part('character', id || undefined, value))}
        />
      ) : undefined}
      <div class="first-portrait small" aria-live="polite">
        {chosen ? <Portrait character={chosen} /> : undefined}
      </div>
    </fieldset>
  )
}

/** The wish with one part set, or taken away. */
function part<K extends keyof OneBot>(name: K, set: OneBot[K] | undefined, before: OneBot): OneBot {
  const { [name]: _, ...rest } = before
  return set === undefined ? rest : { ...rest, [name]: set }
}

interface SelectProps {
  label: string
  /** Whom it concerns, for whoever hears the label alone. */
  of: string
  value: string
  options: readonly { value: string; title: string }[]
  onChange: (value: string) => void
}

function Select({ label, of, value, options, onChange }: SelectProps) {
  return (
    <label class="field first-opponent-field">
      <span>
        {label}
        <span class="unseen">, {of}</span>
      </span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What the school holds, and where it stands in the texts. */
function Portrait({ character: { seat, id, sources } }: { character: Character }) {
  const inventory = useInventory()
  const at = placesOf(sources.flatMap((entry) => inventory?.get(entry) ?? []))
  return (
    <>
      <p>{characterText(seat, id).text}</p>
      {at.length > 0 ? (
        <p class="quiet">
          {t('first.other.character.at', {
            places: dotted(byText(at).map((text) => `${text.id} ${list(text.paragraphs, 'unit')}`)),
          })}
        </p>
      ) : undefined}
    </>
  )
}
