import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../board/permission.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Writing } from './writing.tsx'

/** Who joins after the reveal writes first without seeing what the others wrote, or chooses not to. */
export function BlindWriting() {
  const { t } = useTranslation('phases')
  const command = useCommand()
  const skip = usePermission('skipBlindWriting')
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Callout
        kind="info"
        title={t('blind.title')}
        level={2}
        actions={skip.shown && <Button onPress={() => setAsking(true)}>{t('blind.skip')}</Button>}
      >
        <p>{t('blind.explain')}</p>
      </Callout>
      <Writing />
      <Dialog
        title={t('blind.skip')}
        isOpen={asking}
        onClose={() => setAsking(false)}
        closeLabel={t('cancel')}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{t('cancel')}</Button>
            <Button kind="primary" onPress={() => command({ type: 'skipBlindWriting' })}>
              {t('blind.skipConfirm')}
            </Button>
          </>
        }
      >
        <p>{t('blind.skipExplain')}</p>
      </Dialog>
    </>
  )
}
