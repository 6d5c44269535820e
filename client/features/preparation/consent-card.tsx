import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import {
  CONSENT_SCOPES,
  CONSENT_STATUSES,
  type ConsentPair,
  consentKey,
  isConsentComplete,
} from '@rondom/shared/domain/consents.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useTranslation } from 'react-i18next'
import { FormArea, FormChips, FormText } from './form-fields.tsx'
import styles from './preparation.module.css'
import { RecordCard } from './record-card.tsx'
import { type ConsentInput, consentInput, type Words } from './record-inputs.ts'
import { SameConsent } from './same-consent.tsx'
import { useAllowed } from './use-allowed.ts'
import { useRecordForm } from './use-record-form.ts'

/** The answer of one person about one child; without consent: why, and when the team comes back to it. */
export function ConsentCard(props: { pair: ConsentPair; state: ConferenceState; words: Words }) {
  const { pair, state, words } = props
  const { t } = useTranslation('preparation')
  const { t: labels } = useTranslation('domain')
  const key = consentKey(pair)
  const recorded = state.consents[key]
  const form = useRecordForm<ConsentInput>({
    id: key,
    saved: consentInput(pair, recorded, words),
    isNew: recorded === undefined,
    isReadOnly: !useAllowed('recordConsent'),
    needs: [],
    toCommand: (record) => ({ type: 'recordConsent', consent: record }),
  })
  const about = state.members[pair.aboutId]?.name ?? ''
  const by = pair.byId === pair.aboutId ? t('consents.self', { name: about }) : (state.members[pair.byId]?.name ?? '')
  const { record } = form
  const isAnswered = recorded !== undefined || form.isChanged('status')
  const isComplete = isConsentComplete(recorded)
  return (
    <RecordCard
      title={t('consents.by', { by })}
      level={4}
      about={isAnswered ? labels(`consentStatus.${record.status}`) : ''}
      missing={isComplete ? 0 : 1}
      startsOpen={!isComplete}
      isNew={false}
      needed={[]}
      onRemove={null}
    >
      <div className={styles.grid}>
        <FormChips
          form={form}
          field="status"
          owner={key}
          wide
          label={t('consents.status')}
          options={CONSENT_STATUSES.map((value) => ({ value, label: labels(`consentStatus.${value}`) }))}
          value={isAnswered ? record.status : null}
        />
        {isAnswered && record.status === 'given' && (
          <>
            <FormChips
              form={form}
              field="scope"
              owner={key}
              wide
              label={t('consents.scope')}
              options={CONSENT_SCOPES.map((value) => ({ value, label: labels(`consentScope.${value}`) }))}
              value={record.scope}
            />
            <FormArea
              form={form}
              field="terms"
              owner={key}
              label={t('consents.terms')}
              hint={t('consents.termsHint')}
              maxLength={LIMITS.consentTerms}
              rows={1}
            />
          </>
        )}
        {isAnswered && record.status !== 'given' && (
          <>
            <FormArea
              form={form}
              field="reason"
              owner={key}
              label={t('consents.reason')}
              hint={t('consents.reasonHint')}
              maxLength={LIMITS.reason}
              rows={1}
            />
            <FormText form={form} field="returnOn" owner={key} type="date" label={t('consents.returnOn')} />
          </>
        )}
      </div>
      {isComplete && !form.isReadOnly && <SameConsent consent={record} state={state} />}
    </RecordCard>
  )
}
