import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { FieldPlace } from './form-fields.tsx'
import { MemberCard } from './member-card.tsx'
import { fieldAnchor } from './missing-anchors.ts'
import { newMember } from './new-records.ts'
import { PartSection } from './part-section.tsx'
import styles from './preparation.module.css'
import { type MemberInput, memberInput, type Words } from './record-inputs.ts'
import { useAllowed } from './use-allowed.ts'
import { useNewRecords } from './use-new-records.ts'

/** The household and parents living elsewhere. */
export function HouseholdPart({ state, words }: { state: ConferenceState; words: Words }) {
  const { t } = useTranslation('preparation')
  const members = Object.values(state.members)
  const begun = useNewRecords<MemberInput>(
    members.map(({ id }) => id),
    fieldAnchor('household', 'add'),
  )
  const mayRecord = useAllowed('recordMember')
  const isEmpty = members.length + begun.records.length === 0
  const cards = [
    ...members.map((member) => ({ record: memberInput(member, words), isNew: false })),
    ...begun.records.map((record) => ({ record, isNew: true })),
  ]
  return (
    <PartSection
      part="household"
      intro={t(state.plan.type === 'learning' ? 'household.introPseudonyms' : 'household.intro')}
    >
      {isEmpty && <p className={styles.empty}>{t('household.empty')}</p>}
      {cards.map(({ record, isNew }) => (
        <MemberCard
          key={record.id}
          member={record}
          isNew={isNew}
          state={state}
          words={words}
          onDiscard={() => begun.discard(record.id)}
        />
      ))}
      {mayRecord && (
        <FieldPlace owner="household" field="add" wide>
          <div className={styles.adding}>
            <Button icon={<IconPlus aria-hidden size={18} />} onPress={() => begun.add(newMember('child'))}>
              {t('household.addChild')}
            </Button>
            <Button icon={<IconPlus aria-hidden size={18} />} onPress={() => begun.add(newMember('adult'))}>
              {t('household.addAdult')}
            </Button>
          </div>
        </FieldPlace>
      )}
    </PartSection>
  )
}
