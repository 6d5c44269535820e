import { IconUsers } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { useConference } from '../../../sync/conference-store.ts'
import { useCommand } from '../../../sync/use-command.ts'
import { namesInWords } from '../../../text/lists.ts'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../panel.tsx'

/** "Terugblik delen" for who leads, with how far everyone is as the server tells it; never what was written. */
export function ShareReflections() {
  const { t } = useTranslation('closing')
  const command = useCommand()
  const share = usePermission('shareReflections')
  const exit = useConference((view) => view.abilities?.exit ?? null)
  const isShared = useConference((view) => view.state?.markSpread != null)
  if (!share.shown || isShared || exit === null) return null
  const nobody = exit.warnings.some(({ code }) => code === 'no_reflection')
  const missing = exit.warnings.filter(({ code }) => code === 'mark_missing')
  const names = namesInWords(missing.map(({ about }) => about ?? ''))
  return (
    <Panel title={t('share.button')} hint={t('share.explain')} calm>
      <p>{t(nobody ? 'share.nobody' : 'share.some')}</p>
      <p>{missing.length === 0 ? t('share.allMarks') : t('share.noMark', { names })}</p>
      <div>
        <Button
          kind="primary"
          icon={<IconUsers aria-hidden size={20} />}
          reason={share.reason}
          onPress={() => command({ type: 'shareReflections' })}
        >
          {t('share.button')}
        </Button>
      </div>
    </Panel>
  )
}
