import { useTranslation } from 'react-i18next'
import { dayWords } from '../../text/dates.ts'
import { useLetter, useNames } from './letter-context.ts'
import { LetterSection } from './letter-section.tsx'

/** Who stays beside the family, and when everyone looks back. */
export function LetterSupport() {
  const { t } = useTranslation('record')
  const { nameOf, namesOf } = useNames()
  const { keyWorker, buddy, facilitator, teamManagers, networkAsked, followUpOn } = useLetter().record.support
  const people = [
    ...(keyWorker === null
      ? []
      : [
          buddy === null
            ? t('support.keyWorker', { name: nameOf(keyWorker) })
            : t('support.keyWorkerWith', { name: nameOf(keyWorker), buddy: nameOf(buddy) }),
        ]),
    ...(facilitator === null ? [] : [t('support.facilitator', { name: nameOf(facilitator) })]),
    ...(teamManagers.length === 0 ? [] : [t('support.teamManager', { names: namesOf(teamManagers) })]),
  ]
  if (people.length === 0 && networkAsked === null && followUpOn === null) return null
  return (
    <LetterSection title={t('section.support')}>
      {people.length > 0 && <p>{people.join(' ')}</p>}
      {networkAsked !== null && (
        <p>
          {t(networkAsked.asked ? 'support.networkAsked' : 'support.networkNotAsked')} {networkAsked.words}
        </p>
      )}
      {followUpOn !== null && <p>{t('support.followUp', { day: dayWords(followUpOn) })}</p>}
    </LetterSection>
  )
}
