import { PAGES } from '@rondom/shared/wire/http.ts'
import type { ConferenceRecord } from '@rondom/shared/wire/record.ts'
import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BesideItem } from '../../board/record/letter-context.ts'
import { RecordLetter } from '../../board/record-letter.tsx'
import { Release } from '../../board/release.tsx'
import { useConference } from '../../sync/conference-store.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { AddToRecord } from './add-to-record.tsx'
import styles from './record.module.css'
import { usePrintedQuestion } from './use-printed-question.ts'
import { useRecord } from './use-record.ts'

/** The record of a conference: to read, to print, to take along, and to add to. */
export function RecordPage() {
  const isEstablished = useConference(({ state }) => state !== null && state.established !== null)
  return isEstablished ? <Established /> : <NotYet />
}

function NotYet() {
  const { t } = useTranslation('record')
  return (
    <Page title={t('letter.title')} actions={<Back />}>
      <Callout kind="info">
        <p>{t('page.notYet')}</p>
      </Callout>
    </Page>
  )
}

function Established() {
  const { t } = useTranslation('record')
  const { record, sentence, again } = useRecord()
  return (
    <Page title={record === null ? t('letter.title') : t('letter.titleOf', record.case)} actions={<Back />}>
      {sentence !== null && (
        <Callout kind="caution" actions={<Button onPress={again}>{t('page.again')}</Button>}>
          <p>{sentence}</p>
        </Callout>
      )}
      {record === null ? sentence === null && <p role="status">{t('page.loading')}</p> : <Letter record={record} />}
    </Page>
  )
}

const releases: BesideItem = (item, noteIds) => (
  <div className={styles.screenOnly}>
    <Release item={item} noteIds={noteIds ?? []} />
  </div>
)

function Letter({ record }: { record: ConferenceRecord }) {
  const { t } = useTranslation('record')
  usePrintedQuestion(record)
  // Family and network come to read: a file for other systems is there for them too, after what was written to them.
  const { role } = record.reader
  const comesToRead = role === 'familyMember' || role === 'network'
  return (
    <>
      <div className={styles.tools}>
        <Button icon={<IconPrinter aria-hidden size={20} />} onPress={() => window.print()}>
          {t('page.print')}
        </Button>
        {!comesToRead && <Save record={record} />}
      </div>
      <RecordLetter record={record} beside={releases} />
      {comesToRead && (
        <div className={styles.tools}>
          <Save record={record} />
        </div>
      )}
      <AddToRecord />
    </>
  )
}

function Save({ record }: { record: ConferenceRecord }) {
  const { t } = useTranslation('record')
  return (
    <>
      <LinkButton
        href={`/api/conferences/${record.conferenceId}/record/file`}
        download="verslag.json"
        icon={<IconDownload aria-hidden size={20} />}
      >
        {t('page.save')}
      </LinkButton>
      <p className={styles.hint}>{t('page.saveHint')}</p>
    </>
  )
}

function Back() {
  const { t } = useTranslation('record')
  const id = useConference(({ conferenceId }) => conferenceId)
  return (
    <div className={styles.screenOnly}>
      <LinkButton href={`${PAGES.conference}/${id}`} kind="quiet">
        {t('page.back')}
      </LinkButton>
    </div>
  )
}
