import { useTranslation } from 'react-i18next'
import { useTable } from '../../../board/use-table.ts'
import { useWords, Words } from '../../../board/words.tsx'
import { Callout } from '../../../ui/callout.tsx'

/** That the conference was closed before all phases were held; and why, for who may know it (rule R88). */
export function ClosedEarly() {
  const { t } = useTranslation('closing')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const early = table?.state.closedEarly ?? null
  const reason = useWords(early?.reason)
  if (early === null) return null
  return (
    <Callout kind="info" title={t('early.title')}>
      <p>{t('early.from', { phase: label(`phase.${early.from}.name`) })}</p>
      {reason !== undefined && (
        <p>
          {t('early.reason')} <Words id={early.reason} />
        </p>
      )}
    </Callout>
  )
}
