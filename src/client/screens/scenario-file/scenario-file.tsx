/** On the first screen: opening a scenario file, and saving the chosen scenario as one. */
import { useState } from 'preact/hooks'
import type { Scenario } from '../../../game/index.ts'
import { announce } from '../../state/announcements.ts'
import { loadText, scenarioText, t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import type { Fault } from './fault.ts'
import type { FaultsDialog } from './faults-dialog.tsx'
import { addScenario } from './own.ts'
import { saveScenario } from './write.ts'
import './scenario-file.css'

interface ScenarioFileProps {
  /** The scenario chosen now. */
  chosen: Scenario | undefined
  /** Called with the scenario of a good file, once it is among the others. */
  onOpened: (scenario: Scenario) => void
}

/** A file that cannot be played, with the dialog that says why. */
interface Bad {
  name: string
  faults: readonly Fault[]
  more: number
  Faults: typeof FaultsDialog
}

export function ScenarioFile({ chosen, onOpened }: ScenarioFileProps) {
  const [bad, setBad] = useState<Bad>()
  const [trouble, setTrouble] = useState(false)
  const open = async (file: File) => {
    setTrouble(false)
    try {
      const read = await readFile(file)
      if ('Faults' in read) return setBad(read)
      addScenario(read)
      onOpened(read)
      announce(t('first.file.opened', { title: scenarioText(read.id).title }))
    } catch {
      setTrouble(true)
    }
  }
  return (
    <div class="scenario-file">
      <FileButton
        class="scenario-file-button"
        variant="quiet"
        accept=".json,.jsonc,application/json"
        label={t('first.file.open')}
        onPick={(file) => void open(file)}
      />
      {chosen ? (
        <Button class="scenario-file-button" variant="quiet" onClick={() => saveScenario(chosen)}>
          {t('first.file.save')}
        </Button>
      ) : undefined}
      {trouble ? <p role="alert">{t('first.file.unread')}</p> : undefined}
      {bad ? (
        <bad.Faults name={bad.name} faults={bad.faults} more={bad.more} onClose={() => setBad(undefined)} />
      ) : undefined}
    </div>
  )
}

/** The reader and its words come with the first file. */
async function readFile(file: File): Promise<Scenario | Bad> {
  const [{ readScenario }, { FaultsDialog: Faults }, text] = await Promise.all([
    import('./read.ts'),
    import('./faults-dialog.tsx'),
    file.text(),
    loadText(['reading']),
  ])
  const read = readScenario(text)
  return read.faults ? { name: file.name, faults: read.faults, more: read.more, Faults } : read.scenario
}
