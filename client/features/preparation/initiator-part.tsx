import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../sync/use-command.ts'
import { Select } from '../../ui/select.tsx'
import { FieldPlace } from './form-fields.tsx'
import { KeyWorkerChoice } from './key-worker-choice.tsx'
import { PartSection } from './part-section.tsx'
import styles from './preparation.module.css'
import type { Words } from './record-inputs.ts'
import { useAllowed } from './use-allowed.ts'

/** Who of the roster stays with the family, and who brought the family in (rules R8 and R9). */
export function InitiatorPart({ state, words }: { state: ConferenceState; words: Words }) {
  const { t } = useTranslation('preparation')
  const ask = useCommand()
  const mayName = useAllowed('nameInitiator')
  const people = Object.values(state.participants)
  return (
    <PartSection part="initiator">
      {people.length < 2 ? (
        <p className={styles.empty}>{t('initiator.empty')}</p>
      ) : (
        <div className={styles.grid}>
          <KeyWorkerChoice state={state} words={words} />
          <FieldPlace owner="initiator" field="participant">
            <Select
              label={t('initiator.participant')}
              description={t('initiator.participantHint')}
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
        </div>
      )}
    </PartSection>
  )
}
