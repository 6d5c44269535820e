import { judgementText, meaningText } from '@rondom/shared/board/judgement.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../../board/bound-text.tsx'
import { placeId } from '../../../board/places.ts'
import { useTable } from '../../../board/use-table.ts'
import { sendFocus } from '../../../sync/control.ts'
import { type SharedDocument, useSharedDocument } from '../../../sync/documents.ts'
import { Callout } from '../../../ui/callout.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Panel } from '../panel.tsx'
import styles from './judgement.module.css'
import { childrenOf, PARTS_IN_ORDER } from './judgement-draft.ts'
import { PutToPositions } from './put-to-positions.tsx'
import { UncertaintyFields } from './uncertainty-fields.tsx'
import { WritersHere } from './writers-here.tsx'

/** The text the table writes together; folded once it was put to positions. Who may not read it is told so. */
export function JointText() {
  const { t } = useTranslation('judgement')
  const table = useTable()
  const document = useSharedDocument('table')
  if (table === null) return null
  const isPut = table.state.judgements.length > 0
  if (document === null) {
    return isPut ? null : (
      <Callout kind="info" id={placeId('judgement')}>
        <p>{t('text.waiting')}</p>
      </Callout>
    )
  }
  if (!document.synced) return <p>{t('loading')}</p>
  if (!isPut) {
    return (
      <Panel id={placeId('judgement')} title={t('text.title')} hint={t('text.hint')}>
        <Fields document={document} />
      </Panel>
    )
  }
  return (
    <div id={placeId('judgement')} className={styles.again}>
      <Disclosure title={t('text.again')} level={2}>
        <Panel title={t('text.title')} hint={t('text.againHint')}>
          <Fields document={document} />
        </Panel>
      </Disclosure>
    </div>
  )
}

function Fields({ document }: { document: SharedDocument }) {
  const { t } = useTranslation('judgement')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  if (table === null) return null
  const canWrite = document.access === 'write' && !document.closed
  const { doc } = document
  const focus = {
    onFocus: () => sendFocus({ document: document.name, card: null, typing: true }),
    onBlur: () => sendFocus({ document: null, card: null, typing: false }),
  }
  return (
    <div className={styles.text}>
      {!canWrite && <p className={styles.soft}>{t('text.readOnly')}</p>}
      <WritersHere />
      {PARTS_IN_ORDER.map((part) => (
        <BoundText
          key={part}
          document={document}
          text={judgementText(doc, part)}
          label={label(`judgementPart.${part}`)}
          showLabel
          description={t(`text.partHint.${part}`)}
          limit={LIMITS.judgementText}
          rows={part === 'judgement' ? 4 : 3}
          {...(canWrite && focus)}
        />
      ))}
      <Meanings document={document} focus={canWrite ? focus : {}} />
      <UncertaintyFields document={document} />
      {canWrite && <PutToPositions document={document} />}
    </div>
  )
}

function Meanings(props: { document: SharedDocument; focus: { onFocus?: () => void; onBlur?: () => void } }) {
  const { t } = useTranslation('judgement')
  const table = useTable()
  if (table === null) return null
  const children = childrenOf(table.state)
  return (
    <section className={styles.group} aria-label={t('text.meanings')}>
      <h3>{t('text.meanings')}</h3>
      {children.length === 0 && <p>{t('text.noChildren')}</p>}
      {children.map(({ id, name }) => (
        <BoundText
          key={id}
          document={props.document}
          text={meaningText(props.document.doc, id)}
          label={t('text.meaning', { name })}
          showLabel
          limit={LIMITS.judgementText}
          {...props.focus}
        />
      ))}
    </section>
  )
}
