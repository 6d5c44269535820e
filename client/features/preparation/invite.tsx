import type { Participant } from '@rondom/shared/domain/people.ts'
import { IconMail } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useConference } from '../../sync/conference-store.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { InvitationDialog } from './invitation-dialog.tsx'
import styles from './preparation.module.css'

/** How far somebody is on the way in; for a guest with the button that makes an invitation. */
export function Invite({ person }: { person: Participant }) {
  const { t } = useTranslation('preparation')
  const { t: words } = useTranslation('domain')
  const [isOpen, setOpen] = useState(false)
  const nameId = useId()
  // Whoever may let people in may invite them.
  const mayInvite = useConference(({ abilities }) => {
    const refusal = abilities?.commands.recordParticipant
    return refusal === null
  })
  return (
    <div className={styles.line}>
      <Badge tone={person.admission === 'admitted' ? 'done' : person.admission === 'waiting' ? 'caution' : 'plain'}>
        {words(`admission.${person.admission}`)}
      </Badge>
      {person.accountId !== null && <span>{t('person.entersByAccount', { name: person.name })}</span>}
      {person.accountId === null && mayInvite && (
        <>
          <Button small icon={<IconMail aria-hidden size={18} />} describedBy={nameId} onPress={() => setOpen(true)}>
            {t('person.invite')}
          </Button>
          <VisuallyHidden>
            <span id={nameId}>{person.name}</span>
          </VisuallyHidden>
        </>
      )}
      {isOpen && <InvitationDialog person={person} onClose={() => setOpen(false)} />}
    </div>
  )
}
