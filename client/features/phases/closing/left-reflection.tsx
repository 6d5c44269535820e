import type { Reflection } from '@rondom/shared/domain/closing.ts'
import { useTranslation } from 'react-i18next'
import { type OwnDraft, useOwnDraft } from '../../../board/use-own-draft.ts'
import { useSharedText } from '../../../board/use-shared-value.ts'
import { useWords } from '../../../board/words.tsx'
import { Callout } from '../../../ui/callout.tsx'
import styles from './closing.module.css'

/**
 * What somebody was still writing when the lines were shared, a new one or a change to `former`: it stays to be
 * read, by them alone.
 */
export function LeftReflection({ former = null }: { former?: Reflection | null }) {
  const draft = useOwnDraft('reflection', former?.id)
  const stood = useWords(former?.text) ?? ''
  return draft === null ? null : <LeftWords draft={draft} stood={stood} />
}

function LeftWords({ draft, stood }: { draft: OwnDraft; stood: string }) {
  const { t } = useTranslation('closing')
  const words = useSharedText(draft.text).trim()
  if (words === '' || words === stood) return null
  return (
    <Callout kind="info" title={t('reflection.left')}>
      <p>{t('reflection.leftHint')}</p>
      <p className={styles.left}>{words}</p>
    </Callout>
  )
}
