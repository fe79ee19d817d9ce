/** Files and links that come to the page: dropped on it, pasted, or picked. */
import { useEffect, useState } from 'preact/hooks'
import { MOST_BYTES, openText } from '../../state/open-file.ts'
import { t } from '../../text/index.ts'

export interface Receiving {
  /** Why the last one cannot be opened, as a sentence. */
  readonly trouble: string | undefined
  readonly open: (file: File) => void
}

/** Opens what is dropped or pasted for as long as it stands, and what is picked. */
export function useReceiving(): Receiving {
  const [trouble, setTrouble] = useState<string>()
  const take = async (text: () => Promise<string>) => {
    setTrouble(undefined)
    try {
      const refused = await openText(await text())
      if (refused) setTrouble(t(`save.bad.why.${refused.refused}`))
    } catch {
      setTrouble(t('first.file.unread'))
    }
  }
  const open = (file: File) => {
    if (file.size > MOST_BYTES) setTrouble(t('save.bad.why.too-large'))
    else void take(() => file.text())
  }
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const [file] = event.dataTransfer?.files ?? []
      const text = event.dataTransfer?.getData('text/plain')
      if (file) open(file)
      else if (text) void take(async () => text)
    }
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.closest('input, textarea')) return
      const [file] = event.clipboardData?.files ?? []
      const text = event.clipboardData?.getData('text/plain')
      if (file) open(file)
      else if (text) void take(async () => text)
    }
    document.addEventListener('dragover', over)
    document.addEventListener('drop', drop)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('drop', drop)
      document.removeEventListener('paste', paste)
    }
  }, [])
  return { trouble, open }
}
