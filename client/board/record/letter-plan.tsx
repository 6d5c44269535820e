import { needItem } from '@rondom/shared/domain/derived.ts'
import type { NeedOfRecord } from '@rondom/shared/wire/record-plan.ts'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../../text/dates.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './letter.module.css'
import { LetterAction } from './letter-action.tsx'
import { useLetter } from './letter-context.ts'
import { LetterOpenNeed } from './letter-open-need.tsx'
import { LetterSection } from './letter-section.tsx'

/** What has to change, each with who does what about it, or with why it stays open. */
export function LetterPlan() {
  const { t } = useTranslation('record')
  const { needs, actions } = useLetter().record
  if (needs.length + actions.length === 0) return null
  const underNeeds = new Set(needs.flatMap(({ actionIds }) => actionIds))
  const others = actions.filter(({ id }) => !underNeeds.has(id))
  return (
    <LetterSection title={t('section.plan')}>
      {needs.map((need) => (
        <Need key={need.id} need={need} />
      ))}
      {others.length > 0 && (
        <div className={styles.item}>
          {needs.length > 0 && <h3>{t('plan.others')}</h3>}
          {others.map((action) => (
            <LetterAction key={action.id} action={action} />
          ))}
        </div>
      )}
    </LetterSection>
  )
}

function Need({ need }: { need: NeedOfRecord }) {
  const { t } = useTranslation('record')
  const { beside } = useLetter()
  const { id, text, forWhom, earlier, open, coverage, noteIds } = need
  return (
    <article className={styles.item}>
      <h3>{text}</h3>
      <p className={classNames(styles.aside, styles.subtitle)}>{t('plan.forWhom', { who: forWhom })}</p>
      {earlier !== null && (
        <p className={styles.aside}>{t('plan.earlier', { count: earlier.times, day: dayWords(earlier.firstOn) })}</p>
      )}
      <Adulthood need={need} />
      <ActionsOf need={need} />
      {open !== null && <LetterOpenNeed open={open} />}
      {open === null && coverage !== null && coverage !== 'covered' && <p>{t(`plan.uncovered.${coverage}`)}</p>}
      {beside(needItem(id), noteIds)}
    </article>
  )
}

function Adulthood({ need: { adulthood } }: { need: NeedOfRecord }) {
  const { t } = useTranslation('record')
  const { t: label } = useTranslation('domain')
  if (adulthood === null) return null
  const domains = adulthood.domains.map((domain) => label(`adulthoodDomain.${domain}`).toLowerCase()).join(', ')
  const { ownerAfter: owner } = adulthood
  return <p>{owner === '' ? t('plan.adulthood', { domains }) : t('plan.adulthoodOwner', { domains, owner })}</p>
}

/** An action that answers several needs stands in full under the first. */
function ActionsOf({ need: { id, actionIds } }: { need: NeedOfRecord }) {
  const { t } = useTranslation('record')
  const { needs, actions } = useLetter().record
  return actionIds.map((actionId) => {
    const action = actions.find((one) => one.id === actionId)
    if (action === undefined) return null
    const isFirst = needs.find(({ actionIds: ids }) => ids.includes(actionId))?.id === id
    return isFirst ? (
      <LetterAction key={actionId} action={action} />
    ) : (
      <p key={actionId}>{t('plan.alsoAbove', { what: action.what })}</p>
    )
  })
}
