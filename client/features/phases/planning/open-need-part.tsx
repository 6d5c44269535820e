import type { Need } from '@rondom/shared/domain/needs.ts'
import { IconFlag } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { personName } from '../../../board/roster.ts'
import { useTable } from '../../../board/use-table.ts'
import { Words } from '../../../board/words.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { OpenNeedForm } from './open-need-form.tsx'
import styles from './planning.module.css'
import { mayChangeOpenNeed } from './planning-people.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** That a need stays open: the bottleneck, why, what happens meanwhile, and who keeps watch. */
export function OpenNeedPart({ need }: { need: Need }) {
  const { t } = useTranslation('planning')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const openNeed = table?.state.openNeeds[need.id]
  if (table === null || openNeed === undefined) return null
  return (
    <section className={styles.open}>
      <span className={styles.badges}>
        <Badge tone="caution" icon={<IconFlag aria-hidden size={14} />}>
          {t('open.title')}
        </Badge>
      </span>
      <dl className={styles.facts}>
        <div>
          <dt>{t('open.because')}</dt>
          <dd>{label(`bottleneck.${openNeed.bottleneck}`)}</dd>
        </div>
        <div>
          <dt>{t('open.why')}</dt>
          <dd>
            <Words id={openNeed.reason} />
          </dd>
        </div>
        <div>
          <dt>{t('open.meanwhile')}</dt>
          <dd>
            <Words id={openNeed.bridging} />
          </dd>
        </div>
        <div>
          <dt>{t('open.watches')}</dt>
          <dd>
            <strong>{personName(table.state, openNeed.ownerId)}</strong>
          </dd>
        </div>
      </dl>
      <Changes need={need} />
    </section>
  )
}

function Changes({ need }: { need: Need }) {
  const { t } = useTranslation('planning')
  const table = useTable()
  const openNeed = table?.state.openNeeds[need.id]
  const record = usePermission('recordOpenNeed')
  const withdraw = usePermission('withdrawOpenNeed')
  const [open, setOpen] = useState<'form' | 'withdraw' | null>(null)
  if (table === null || openNeed === undefined || !mayChangeOpenNeed(table.you, need, openNeed)) return null
  const close = () => setOpen(null)
  return (
    <span className={styles.actions}>
      {record.shown && (
        <Button small kind="quiet" reason={record.reason} onPress={() => setOpen('form')}>
          {t('open.change')}
        </Button>
      )}
      {withdraw.shown && (
        <Button small kind="quiet" reason={withdraw.reason} onPress={() => setOpen('withdraw')}>
          {t('open.withdraw')}
        </Button>
      )}
      {open === 'form' && <OpenNeedForm needId={need.id} openNeed={openNeed} onClose={close} />}
      {open === 'withdraw' && (
        <WithdrawDialog
          title={t('open.withdrawTitle')}
          explain={t('open.withdrawExplain')}
          command={{ type: 'withdrawOpenNeed', needId: need.id }}
          onClose={close}
        />
      )}
    </span>
  )
}
