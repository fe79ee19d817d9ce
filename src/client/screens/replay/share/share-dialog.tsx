/** Handing a game on: as a link, as a code to be held before a camera, as a file, as a picture, on paper. */
import { useMemo, useRef, useState } from 'preact/hooks'
import { encodeFile } from '../../../../game/record/index.ts'
import { download } from '../../../save/download.ts'
import { isOver } from '../../../session/replay.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { copied } from '../../../ui/copied.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Qr } from '../../../ui/qr.tsx'
import { replayName } from '../open/named.ts'
import type { Opened } from '../open/opened.ts'
import { asPicture } from './as-png.ts'
import { BoardImage } from './board-image.tsx'
import { linkTo } from './link.ts'

interface ShareProps {
  game: Opened
  /** Opens the report, to be printed. */
  onReport: () => void
  onClose: () => void
}

export function ShareDialog({ game, onReport, onClose }: ShareProps) {
  return (
    <Dialog title={t('replay.share')} size="wide" onClose={onClose}>
      <div class="stack">
        {isOver(game.replay) ? undefined : <p class="replay-wrong">{t('replay.share.open')}</p>}
        <LinkPart game={game} />
        <FilePart game={game} onReport={onReport} />
        <ImagePart game={game} />
      </div>
    </Dialog>
  )
}

function LinkPart({ game }: { game: Opened }) {
  const [withPlace, setWithPlace] = useState(true)
  const [said, setSaid] = useState('')
  const made = useMemo(() => linkTo(game, withPlace), [game, withPlace])
  if (made.refused)
    return <p role="alert">{t('replay.share.link.none', { why: t(`save.bad.why.${made.refused}`) })}</p>
  const { address } = made
  const copy = async () =>
    setSaid(t((await copied(address)) ? 'replay.share.copied' : 'replay.share.uncopied'))
  return (
    <section class="replay-share-part" aria-labelledby="replay-share-link">
      <h3 id="replay-share-link">{t('replay.share.link')}</h3>
      <p class="quiet small">{t('replay.share.link.note')}</p>
      <div class="replay-share-link">
        <Qr address={address} label={t('replay.share.qr')} tooLong={t('replay.share.qr.long')} />
        <div class="stack">
          <label class="field">
            <span>{t('replay.share.address', { count: address.length })}</span>
            <input readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
          </label>
          <label class="replay-check">
            <input
              type="checkbox"
              checked={withPlace}
              onChange={(event) => setWithPlace(event.currentTarget.checked)}
            />
            <span>{t('replay.share.place')}</span>
          </label>
          <div class="row">
            <Button variant="primary" onClick={() => void copy()}>
              {t('replay.share.copy')}
            </Button>
            <span role="status" class="small">
              {said}
            </span>
          </div>
        </div>
      </div>
    </section>
  )
}

function FilePart({ game, onReport }: Omit<ShareProps, 'onClose'>) {
  const file = useMemo(() => game.file(), [game, game.notes.value])
  return (
    <section class="replay-share-part" aria-labelledby="replay-share-file">
      <h3 id="replay-share-file">{t('replay.share.file')}</h3>
      <p class="quiet small">{t('replay.share.file.note')}</p>
      <div class="row">
        <Button
          aria-disabled={'refused' in file}
          onClick={() => 'refused' in file || download(`${fileName(game)}.mvr.json`, encodeFile(file))}
        >
          {t('replay.share.file.save')}
        </Button>
        <Button onClick={onReport}>{t('replay.share.report')}</Button>
      </div>
    </section>
  )
}

function ImagePart({ game }: { game: Opened }) {
  const image = useRef<SVGSVGElement>(null)
  const view = game.timeline.value.at(-1)?.moment.view
  if (!view) return null
  const save = async () => {
    if (!image.current) return
    const { blob, ending } = await asPicture(image.current)
    download(`${fileName(game)}.${ending}`, blob)
  }
  return (
    <section class="replay-share-part" aria-labelledby="replay-share-image">
      <h3 id="replay-share-image">{t('replay.share.image')}</h3>
      <BoardImage view={view} name={replayName(game)} image={image} />
      <div class="row">
        <Button onClick={() => void save()}>{t('replay.share.image.save')}</Button>
      </div>
    </section>
  )
}

/** Without anything that a file cannot be called. */
function fileName({ replay }: Opened): string {
  const { scenario } = replay.states[0] ?? {}
  return `multivector-${scenario?.id ?? 'game'}-${replay.file.seed}`.replaceAll(/[^\w-]+/g, '-').slice(0, 80)
}
