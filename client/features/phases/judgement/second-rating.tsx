import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { useTable } from '../../../board/use-table.ts'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Panel } from '../panel.tsx'
import { RecordedRating } from '../recorded-rating.tsx'
import { speaksForThemselves } from '../speaks-for-themselves.ts'
import styles from './judgement.module.css'
import { OwnRating } from './own-rating.tsx'

/** The safety rating after the talk: one's own, those that are recorded, and the spread on the facilitator's word. */
export function SecondRating() {
  const { t } = useTranslation('judgement')
  const table = useTable()
  const command = useCommand()
  const give = usePermission('giveRating')
  const record = usePermission('recordRating')
  const reveal = usePermission('revealRatingSpread')
  if (table === null || table.state.ratings[2]?.spread) return null
  const { state, you } = table
  const told = record.shown ? Object.values(state.members).filter((member) => !speaksForThemselves(state, member)) : []
  const gives = give.shown && you.partyId !== null
  if (!gives && told.length === 0 && !reveal.shown) return null
  return (
    <Panel title={t(gives ? 'rating.own' : 'rating.title')} hint={gives ? t('rating.ownHint') : null}>
      {gives && you.partyId !== null && <OwnRating party={you.partyId} reason={give.reason} />}
      {told.length > 0 && (
        <div className={styles.group}>
          {told.map((member) => (
            <Disclosure key={member.id} title={t('rating.record', { name: member.name })} level={3} small>
              <RecordedRating member={member} round={2} />
            </Disclosure>
          ))}
        </div>
      )}
      {reveal.shown && (
        <div className={styles.put}>
          <p className={styles.soft}>{t('rating.spreadHint')}</p>
          <div>
            <Button reason={reveal.reason} onPress={() => command({ type: 'revealRatingSpread', round: 2 })}>
              {t('rating.spreadButton')}
            </Button>
          </div>
        </div>
      )}
    </Panel>
  )
}
