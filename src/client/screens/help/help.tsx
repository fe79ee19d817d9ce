/** The rules at a glance, every rule by name, the glossary and the keys; one key away from anywhere. */
import { useState } from 'preact/hooks'
import { hashOf } from '../../state/library-address.ts'
import { modules } from '../../state/modules.ts'
import { t } from '../../text/index.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Glossary } from './glossary.tsx'
import './help.css'
import { KeyList } from './keys.tsx'
import { RoundHelp, RuleList } from './rules.tsx'

const TABS = ['round', 'rules', 'glossary', 'keys'] as const
type Tab = (typeof TABS)[number]

export function HelpDialog({ term, onClose }: { term?: string; onClose: () => void }) {
  const [tab, setTab] = useState<Tab>(term ? 'glossary' : 'round')
  return (
    <Dialog title={t('help.title')} onClose={onClose} size="wide">
      <div class="help">
        <nav class="help-tabs" aria-label={t('help.title')}>
          {TABS.map((one) => (
            <button
              key={one}
              type="button"
              class="help-tab"
              aria-pressed={tab === one}
              onClick={() => setTab(one)}
            >
              {t('help.tab', { tab: one })}
            </button>
          ))}
          <a class="help-room" href={hashOf({ section: tab === 'glossary' ? 'glossary' : 'cards' })}>
            {t('first.reading')}
          </a>
        </nav>
        {tab === 'round' ? <RoundHelp /> : undefined}
        {tab === 'rules' ? <RuleList rules={modules.value?.game.RULES ?? []} /> : undefined}
        {tab === 'glossary' ? <Glossary {...(term ? { term } : {})} /> : undefined}
        {tab === 'keys' ? <KeyList /> : undefined}
      </div>
    </Dialog>
  )
}
