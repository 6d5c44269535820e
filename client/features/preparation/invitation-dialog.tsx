import type { Participant } from '@rondom/shared/domain/people.ts'
import { type Invitation, invitationSchema } from '@rondom/shared/wire/http.ts'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useConference } from '../../sync/conference-store.ts'
import { postJson, sentenceOf } from '../../sync/http.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { notify } from '../../ui/notices.ts'
import styles from './invitation.module.css'
import { InvitationCode } from './invitation-code.tsx'

type Made = { invitation: Invitation } | { problem: string } | null

/** Makes an invitation and shows its link to send and its code to say, each by a way of its own. */
export function InvitationDialog({ person, onClose }: { person: Participant; onClose: () => void }) {
  const { t } = useTranslation('preparation')
  const conferenceId = useConference((view) => view.conferenceId)
  const [made, setMade] = useState<Made>(null)

  const make = useCallback(() => {
    setMade(null)
    postJson(`/api/conferences/${conferenceId}/invitations`, { participantId: person.id }, invitationSchema)
      .then((invitation) => setMade({ invitation }))
      .catch((error: unknown) => setMade({ problem: sentenceOf(error) }))
  }, [conferenceId, person.id])
  useEffect(make, [make])

  async function copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link)
      notify({ kind: 'done', sentence: t('invitation.copied') })
    } catch {
      notify({ kind: 'refusal', sentence: t('invitation.copyFailed') })
    }
  }

  const { name } = person
  return (
    <Dialog
      title={t('invitation.title', { name })}
      isOpen
      onClose={onClose}
      closeLabel={t('invitation.close')}
      actions={
        <>
          {made && <Button onPress={make}>{'problem' in made ? t('invitation.again') : t('invitation.renew')}</Button>}
          <Button kind="primary" onPress={onClose}>
            {t('invitation.close')}
          </Button>
        </>
      }
    >
      {made === null && <p role="status">{t('invitation.making')}</p>}
      {made && 'problem' in made && <Callout kind="danger">{made.problem}</Callout>}
      {made && 'invitation' in made && (
        <>
          <div className={styles.step}>
            <label htmlFor="invitation-link">{t('invitation.link')}</label>
            <p className={styles.hint}>{t('invitation.linkHint', { name })}</p>
            <input
              id="invitation-link"
              className={styles.link}
              readOnly
              value={made.invitation.link}
              onFocus={(event) => event.currentTarget.select()}
            />
            <div>
              <Button small onPress={() => void copy(made.invitation.link)}>
                {t('invitation.copyLink')}
              </Button>
            </div>
          </div>
          <InvitationCode code={made.invitation.code} expiresAt={made.invitation.codeExpiresAt} />
          <p className={styles.hint}>{t('invitation.afterwards', { name })}</p>
          <p className={styles.hint}>{t('invitation.renewHint')}</p>
        </>
      )}
    </Dialog>
  )
}
