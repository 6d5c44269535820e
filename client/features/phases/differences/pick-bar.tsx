import type { NoteId } from '@rondom/shared/domain/ids.ts'
import { IconArrowsSplit2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './differences.module.css'
import { MOST_NOTES } from './linkable.ts'

/** How many notes are picked, and what is made of them; stays in sight while one reads on. */
export function PickBar(props: { picked: readonly NoteId[]; onClear: () => void; onMake: () => void }) {
  const { t } = useTranslation('differences')
  const record = usePermission('recordDifference')
  const count = props.picked.length
  const reason = count < 2 ? t('pick.tooFew') : count > MOST_NOTES ? t('pick.tooMany', { most: MOST_NOTES }) : null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div className={styles.pickBar} role="group" aria-label={t('pick.title')}>
      <span role="status">{t('pick.chosen', { count })}</span>
      <span className={styles.actions}>
        {count > 0 && (
          <Button kind="quiet" onPress={props.onClear}>
            {t('pick.clear')}
          </Button>
        )}
        <Button
          kind="primary"
          icon={<IconArrowsSplit2 aria-hidden size={20} />}
          reason={record.reason ?? reason}
          onPress={props.onMake}
        >
          {t('make')}
        </Button>
      </span>
    </div>
  )
}
