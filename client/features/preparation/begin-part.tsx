import { useTranslation } from 'react-i18next'
import { useConference } from '../../sync/conference-store.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { MissingLine } from './overview.tsx'
import { PartSection } from './part-section.tsx'
import styles from './preparation.module.css'
import { useMissing } from './use-missing.ts'
import { WarningList } from './warning-list.tsx'

/** The end of preparing: what is still missing, or the button that begins the conference. */
export function BeginPart() {
  const { t } = useTranslation('preparation')
  const { items, isKnown } = useMissing()
  const ask = useCommand()
  const isFacilitator = useConference(
    ({ state, you }) => you !== null && state?.participants[you]?.role === 'facilitator',
  )

  if (!isFacilitator) {
    return (
      <PartSection part="begin">
        <p>{t('begin.notYou')}</p>
      </PartSection>
    )
  }
  return (
    <PartSection part="begin">
      <WarningList />
      {items.length > 0 ? (
        <Callout kind="caution" title={t('begin.missing')}>
          <ul className={styles.missingList}>
            {items.map((item) => (
              <MissingLine key={`${item.anchor} ${item.sentence}`} item={item} />
            ))}
          </ul>
        </Callout>
      ) : (
        <p>{t('begin.ready')}</p>
      )}
      <div>
        <Button
          kind="primary"
          reason={items.length > 0 || !isKnown ? t('begin.reason') : null}
          onPress={() => ask({ type: 'changePhase', direction: 'forward', reason: null })}
        >
          {t('begin.button')}
        </Button>
      </div>
    </PartSection>
  )
}
