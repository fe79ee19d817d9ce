/** The rules at a glance, every rule by name, the glossary and the keys; one key away from anywhere. */
import { HELP_TABS, type HelpTab, hashOf } from '../../state/address.ts'
import { turnHelp } from '../../state/overlay.ts'
import { t } from '../../text/index.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Glossary } from './glossary.tsx'
import './help.css'
import { KeyList } from './keys.tsx'
import { EveryRule, RoundHelp } from './rules.tsx'

interface HelpProps {
  /** Which page stands; the glossary where a word is asked for, else how a round goes. */
  tab: HelpTab | undefined
  /** The word that is asked for; of the rules, the rule. */
  term: string | undefined
  onClose: () => void
}

export function HelpDialog({ term, tab: wanted, onClose }: HelpProps) {
  const tab = wanted ?? (term === undefined ? 'round' : 'glossary')
  return (
    <Dialog title={t('dialog.help')} onClose={onClose} size="wide">
      <div class="help">
        <nav class="help-tabs" aria-label={t('dialog.help')}>
          {HELP_TABS.map((one) => (
            <button
              key={one}
              type="button"
              class="help-tab"
              aria-pressed={tab === one}
              onClick={() => turnHelp(one)}
            >
              {t('help.tab', { tab: one })}
            </button>
          ))}
          <a
            class="help-room"
            href={hashOf({ at: 'library', section: tab === 'glossary' ? 'glossary' : 'cards' })}
          >
            {t('first.reading')}
          </a>
        </nav>
        {tab === 'round' ? <RoundHelp /> : undefined}
        {tab === 'rules' ? <EveryRule rule={term} /> : undefined}
        {tab === 'glossary' ? <Glossary {...(term ? { term } : {})} /> : undefined}
        {tab === 'keys' ? <KeyList /> : undefined}
      </div>
    </Dialog>
  )
}
