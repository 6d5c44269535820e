import { parseDocumentName } from '@rondom/shared/domain/documents.ts'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { dismissSetAside, type SetAside as SetAsideText, setTextAside, useSaving } from '../sync/saving-store.ts'
import { useSession } from '../sync/session-store.ts'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { notify } from '../ui/notices.ts'
import styles from './set-aside.module.css'

/** Text that will not be saved any more, for its writer to copy. Nothing while there is none. */
export function SetAside() {
  const { t } = useTranslation()
  const items = useSaving(({ closedUnsaved }) => closedUnsaved)
  // Nobody reads it here while nobody is signed in.
  const isSignedIn = useSession(({ who }) => who !== null && who.kind !== 'nobody')
  if (items.length === 0 || !isSignedIn) return null
  return (
    <section className={styles.region} aria-label={t('setAside.title')}>
      <Callout kind="caution" title={t('setAside.title')}>
        <p>{t('setAside.explain')}</p>
        {items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </Callout>
    </section>
  )
}

function Item({ item }: { item: SetAsideText }) {
  const { t } = useTranslation()
  const id = useId()
  const document = t(`setAside.document.${parseDocumentName(item.name)?.kind ?? 'own'}`)

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(item.text)
      notify({ kind: 'done', sentence: t('setAside.copied') })
    } catch {
      notify({ kind: 'refusal', sentence: t('setAside.copyFailed') })
    }
  }

  function dismiss(): void {
    dismissSetAside(item)
    notify({
      kind: 'done',
      sentence: t('setAside.dismissed'),
      undo: () => setTextAside(item.name, [item.text], item.why),
    })
  }

  return (
    <div className={styles.item}>
      <label htmlFor={id}>{t('setAside.inDocument', { document })}</label>
      <textarea id={id} className={styles.text} readOnly value={item.text} rows={3} />
      <div className={styles.actions}>
        <Button small onPress={() => void copy()}>
          {t('setAside.copy')}
        </Button>
        <Button small kind="quiet" onPress={dismiss}>
          {t('setAside.dismiss')}
        </Button>
      </div>
    </div>
  )
}
