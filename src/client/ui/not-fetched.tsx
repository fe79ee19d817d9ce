/** Stands where a dialog should, when its part of the page could not be fetched. */
import { t } from '../text/index.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

interface NotFetchedProps {
  /** The title of what was to open. */
  title: string
  /** Asks for it once more. */
  onAgain: () => void
  onClose: () => void
}

export function NotFetched({ title, onAgain, onClose }: NotFetchedProps) {
  return (
    <Dialog title={title} size="small" onClose={onClose}>
      <div class="stack" role="alert">
        <p>{t('app.trouble.loading')}</p>
        <Button onClick={onAgain}>{t('app.trouble.again')}</Button>
      </div>
    </Dialog>
  )
}
