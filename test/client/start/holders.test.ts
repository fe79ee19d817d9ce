// Who holds which seat of a new game, as records name them.
import { describe, expect, it } from 'vitest'
import { holders } from '../../../src/client/screens/start/holders.ts'
import { botNamed, CHARACTERS, LEVELS } from '../../../src/game/bots/index.ts'
import { SEATS } from '../../../src/game/index.ts'

describe('the holders of a new game', () => {
  it('are the player in one seat and a bot of the level chosen in each other', () => {
    expect(holders('CN', 'expert', {}, SEATS)).toEqual({
      KZ: 'bot:expert',
      RU: 'bot:expert',
      CN: 'person',
      US: 'bot:expert',
      EU: 'bot:expert',
    })
  })

  it('have a level and a school of their own where that was wanted, but for the player', () => {
    const others = {
      RU: { character: 'discipline' },
      CN: { level: 'master' },
      KZ: { character: 'hedger' },
    } as const
    expect(holders('KZ', 'seasoned', others, SEATS)).toMatchObject({
      KZ: 'person',
      RU: 'bot:seasoned/discipline',
      CN: 'bot:master',
    })
  })

  it.each(CHARACTERS.map(({ seat, id }) => [seat, id] as const))(
    'are bots that there are: %s, %s',
    (seat, id) => {
      const player = seat === 'KZ' ? 'RU' : 'KZ'
      for (const level of LEVELS) {
        const name = holders(player, level, { [seat]: { character: id } }, SEATS)[seat]
        expect(botNamed(name.slice('bot:'.length), seat)).toMatchObject({ level, character: { id } })
      }
    },
  )
})
