import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../sync/use-command.ts'
import { Select } from '../../ui/select.tsx'
import { FieldPlace } from './form-fields.tsx'
import { PartSection } from './part-section.tsx'
import styles from './preparation.module.css'
import { useAllowed } from './use-allowed.ts'

/** Who brought the family in (rule R9). */
export function InitiatorPart({ state }: { state: ConferenceState }) {
  const { t } = useTranslation('preparation')
  const ask = useCommand()
  const mayName = useAllowed('nameInitiator')
  const people = Object.values(state.participants)
  return (
    <PartSection part="initiator" intro={t('initiator.intro')}>
      {people.length < 2 && <p className={styles.empty}>{t('initiator.empty')}</p>}
      <FieldPlace owner="initiator" field="participant">
        <Select
          label={t('initiator.participant')}
          placeholder={t('initiator.choose')}
          options={people.map(({ id, name, organisationName }) => ({
            value: id,
            label: organisationName ? t('initiator.option', { name, organisation: organisationName }) : name,
          }))}
          value={state.initiatorId}
          isDisabled={!mayName}
          onChange={(participantId) => void ask({ type: 'nameInitiator', participantId })}
        />
      </FieldPlace>
    </PartSection>
  )
}
