/** Deleting a game: it goes from the lists at once, and a notice offers to put it back. */
import { changesFailed, putBack, remove } from '../../state/games.ts'
import { tell, withdraw } from '../../state/notices.ts'
import { t } from '../../text/index.ts'

const ABOUT = 'deleted'

/** Deletes the game called so. Does not reject: what the store says against it is told. */
export async function deleteGame(id: string, name: string): Promise<void> {
  try {
    await remove(id)
  } catch (error) {
    return changesFailed(error)
  }
  tell({
    kind: 'lasting',
    about: ABOUT,
    text: () => t('games.deleted', { name }),
    remedies: [
      {
        name: () => t('games.put-back'),
        act: () => {
          withdraw(ABOUT)
          void putBack(id).catch(changesFailed)
        },
      },
    ],
    dismissable: true,
  })
}
