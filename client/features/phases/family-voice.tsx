import type { FamilyMember } from '@rondom/shared/domain/people.ts'
import { useTranslation } from 'react-i18next'
import { PartyBadge } from '../../board/party-badge.tsx'
import { usePermission } from '../../board/permission.ts'
import { placeId } from '../../board/places.ts'
import { type Table, useTable } from '../../board/use-table.ts'
import { Words } from '../../board/words.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './family-voice.module.css'
import { RecordedRating } from './recorded-rating.tsx'
import { speaksForThemselves } from './speaks-for-themselves.ts'
import { VoiceForm } from './voice-form.tsx'
import { VoiceMissing } from './voice-missing.tsx'
import { VoiceQuote } from './voice-quote.tsx'

/** The words of child and family, before anyone else's; nobody comments and nobody else edits. */
export function FamilyVoicePhase() {
  const { t } = useTranslation('phases')
  const table = useTable()
  if (table === null) return null
  const members = Object.values(table.state.members)
  const ordered = [...members].sort((a, b) => Number(a.kind === 'adult') - Number(b.kind === 'adult'))
  if (ordered.length === 0) return <p>{t('voice.nobody')}</p>
  return (
    <div className={styles.family}>
      {ordered.map((member) => (
        <MemberVoice key={member.id} member={member} table={table} />
      ))}
    </div>
  )
}

function MemberVoice({ member, table: { state, you } }: { member: FamilyMember; table: Table }) {
  const { t } = useTranslation('phases')
  const voices = Object.values(state.voices).filter((voice) => voice.memberId === member.id)
  const missing = state.voicesMissing[member.id]
  const { shown } = usePermission('recordVoice')
  const isSelf = you.role === 'familyMember' && you.memberId === member.id
  const records = shown && you.role !== 'familyMember' && !speaksForThemselves(state, member)
  const isSilent = voices.length === 0 && missing === undefined
  return (
    <section id={placeId('voice', member.id)} className={styles.member} aria-label={member.name}>
      <header className={styles.head}>
        <h2>
          <PartyBadge party={member.id} />
        </h2>
        <span className={styles.relation}>{member.relation}</span>
      </header>
      {voices.map((voice) => (
        <VoiceQuote key={voice.id} voice={voice} canChange={isSelf} />
      ))}
      {missing && (
        <p className={styles.missing}>
          {t('voice.missing')} <Words id={missing} />
        </p>
      )}
      {isSilent && !isSelf && <p className={styles.none}>{t('voice.notYet', { name: member.name })}</p>}
      {isSelf && shown && <VoiceForm member={member} isOwn />}
      {records && <Recording member={member} startsOpen={isSilent} canBeMissing={voices.length === 0} />}
    </section>
  )
}

function Recording(props: { member: FamilyMember; startsOpen: boolean; canBeMissing: boolean }) {
  const { t } = useTranslation('phases')
  const { member } = props
  return (
    <div className={styles.recording}>
      <Disclosure title={t('voice.record', { name: member.name })} startsOpen={props.startsOpen} level={3} small>
        <VoiceForm member={member} isOwn={false} />
      </Disclosure>
      <Disclosure title={t('voice.recordRating', { name: member.name })} level={3} small>
        <RecordedRating member={member} round={1} />
      </Disclosure>
      {props.canBeMissing && (
        <Disclosure title={t('voice.recordMissing')} level={3} small>
          <VoiceMissing member={member} />
        </Disclosure>
      )}
    </div>
  )
}
