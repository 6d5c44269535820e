import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { type ConsentPair, consentKey, neededConsents } from '@rondom/shared/domain/consents.ts'
import { capacity, type FamilyMember } from '@rondom/shared/domain/people.ts'
import { useTranslation } from 'react-i18next'
import { ConsentCard } from './consent-card.tsx'
import { fieldAnchor } from './missing-anchors.ts'
import { PartSection } from './part-section.tsx'
import { showPartialDay } from './partial-day.ts'
import styles from './preparation.module.css'
import type { Words } from './record-inputs.ts'
import { useAge } from './use-age.ts'

/** Whose consent is needed on the day, per child, and what each answered (rules R22 and R23). */
export function ConsentsPart({ state, words }: { state: ConferenceState; words: Words }) {
  const { t } = useTranslation('preparation')
  const members = Object.values(state.members)
  const children = members.filter(({ kind }) => kind === 'child')
  const needed = state.facts.conferenceOn ? neededConsents(members, state.facts.conferenceOn) : []
  const neededKeys = new Set(needed.map(consentKey))
  const others = Object.values(state.consents).filter(
    (consent) => !neededKeys.has(consentKey(consent)) && state.members[consent.aboutId] && state.members[consent.byId],
  )
  return (
    <PartSection part="consents" intro={t('consents.intro')} isApplicable={children.length > 0}>
      {members.length === 0 && <p className={styles.empty}>{t('consents.empty')}</p>}
      {members.length > 0 && children.length === 0 && <p className={styles.empty}>{t('consents.noChildren')}</p>}
      {children.map((child) => (
        <ChildConsents
          key={child.id}
          child={child}
          pairs={needed.filter(({ aboutId }) => aboutId === child.id)}
          state={state}
          words={words}
        />
      ))}
      {others.length > 0 && (
        <section className={styles.group} aria-labelledby="consents-other">
          <h3 id="consents-other">{t('consents.other')}</h3>
          {others.map((pair) => (
            <ConsentCard key={consentKey(pair)} pair={pair} state={state} words={words} />
          ))}
        </section>
      )}
      {children.length > 0 && <p className={styles.hint}>{t('consents.legal')}</p>}
    </PartSection>
  )
}

function ChildConsents(props: { child: FamilyMember; pairs: ConsentPair[]; state: ConferenceState; words: Words }) {
  const { child, pairs, state, words } = props
  const { t } = useTranslation('preparation')
  const { name, birthMonth } = child
  const { conferenceOn } = state.facts
  const age = useAge(birthMonth, conferenceOn)
  const titleId = fieldAnchor(child.id, 'consents')
  return (
    <section className={styles.group} aria-labelledby={titleId} id={fieldAnchor(child.id, 'status')}>
      <h3 id={titleId}>{name}</h3>
      {birthMonth === null ? (
        <p className={styles.empty}>{t('consents.noBirthMonth', { name })}</p>
      ) : (
        <p>
          {t('consents.age', { name, age, day: showPartialDay(conferenceOn) })}{' '}
          {t(`consents.${capacity(birthMonth, conferenceOn)}`, { name })}
        </p>
      )}
      {birthMonth !== null &&
        !pairs.some(({ byId }) => byId !== child.id) &&
        capacity(birthMonth, conferenceOn) !== 'from16' && (
          <p className={styles.empty}>{t('consents.noParent', { name })}</p>
        )}
      {pairs.map((pair) => (
        <ConsentCard key={consentKey(pair)} pair={pair} state={state} words={words} />
      ))}
    </section>
  )
}
