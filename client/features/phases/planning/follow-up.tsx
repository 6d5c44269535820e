import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { placeId } from '../../../board/places.ts'
import { useTable } from '../../../board/use-table.ts'
import { useCommand } from '../../../sync/use-command.ts'
import { dayWords } from '../../../text/dates.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { threeMonthsAfter } from './follow-up-day.ts'
import styles from './planning.module.css'

/** The day on which the table looks back (rule R82), and choosing it for who leads. */
export function FollowUp() {
  const { t } = useTranslation('planning')
  const table = useTable()
  const command = useCommand()
  const plan = usePermission('planFollowUp')
  const [chosen, setChosen] = useState<string | null>(null)
  if (table === null) return null
  const { followUpOn, facts } = table.state
  const day = chosen ?? followUpOn ?? threeMonthsAfter(facts.conferenceOn)
  const obstacle = day === '' ? t('followUp.missing') : day <= facts.conferenceOn ? t('followUp.tooEarly') : null

  async function give(): Promise<void> {
    if (await command({ type: 'planFollowUp', on: day })) setChosen(null)
  }

  return (
    <section id={placeId('followUp')} className={styles.agreement} aria-label={t('followUp.title')}>
      <h3>{t('followUp.title')}</h3>
      <p>{followUpOn === null ? t('followUp.none') : t('followUp.on', { day: dayWords(followUpOn) })}</p>
      {plan.shown && (
        <div className={styles.inline}>
          <TextField
            label={t('followUp.day')}
            description={t('followUp.dayHint')}
            type="date"
            value={day}
            onChange={setChosen}
          />
          <Button reason={plan.reason ?? obstacle} onPress={give}>
            {t(followUpOn === null ? 'followUp.give' : 'followUp.change')}
          </Button>
        </div>
      )}
    </section>
  )
}
