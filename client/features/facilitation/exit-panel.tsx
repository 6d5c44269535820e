import { JUDGEMENT_PARTS } from '@rondom/shared/board/judgement.ts'
import type { Missing } from '@rondom/shared/domain/missing.ts'
import { IconX } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { leadTo } from '../../board/places.ts'
import { useConference } from '../../sync/conference-store.ts'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { exitPlace } from './exit-place.ts'
import styles from './facilitation.module.css'

/** What stands before the next phase, each leading to where it is mended; and what was noticed, which blocks nothing. */
export function ExitPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('facilitation')
  const { t: label } = useTranslation('domain')
  const exit = useConference((view) => view.abilities?.exit ?? null)
  const missing = (exit?.blocking ?? []).map((item) => label(`missing.${item.code}`, { about: item.about ?? '' }))
  // Told once, as it opens: it may stand before the button that opened it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what comes later is no news.
  useEffect(() => {
    if (missing.length > 0) announce([`${t('exit.blocking')}:`, ...missing].join(' '))
  }, [])
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onClose])
  if (exit === null) return null

  /** A part of the judgement has its name in the texts; everything else brings its own. */
  function aboutOf({ code, about, aboutId }: Missing): string {
    if (about !== null || code !== 'judgement_part') return about ?? ''
    const part = JUDGEMENT_PARTS.find((name) => name === aboutId)
    return part === undefined ? '' : label(`judgementPart.${part}`)
  }

  function go(item: Missing): void {
    onClose()
    leadTo(exitPlace(item))
  }

  return (
    <section className={styles.exit} aria-label={t('exit.title')}>
      <IconButton label={t('exit.close')} icon={<IconX aria-hidden />} className={styles.close} onPress={onClose} />
      {exit.blocking.length > 0 && (
        <div className={styles.list}>
          <h2>{t('exit.blocking')}</h2>
          <ul>
            {exit.blocking.map((item) => (
              <li key={`${item.code} ${item.aboutId}`}>
                {label(`missing.${item.code}`, { about: aboutOf(item) })}{' '}
                <Button kind="quiet" small onPress={() => go(item)}>
                  {t('exit.goThere')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {exit.warnings.length > 0 && (
        <div className={styles.list}>
          <h2>{t('exit.warnings')}</h2>
          <ul>
            {exit.warnings.map((item) => {
              const values = { about: item.about ?? '', quote: item.quote ?? '' }
              return (
                <li key={`${item.code} ${item.aboutId} ${item.quote}`}>
                  <strong>{label(`warning.${item.code}.sign`, values)}</strong>{' '}
                  {label(`warning.${item.code}.hint`, values)}
                </li>
              )
            })}
          </ul>
        </div>
      )}
      {exit.blocking.length + exit.warnings.length === 0 && <p>{t('exit.nothing')}</p>}
    </section>
  )
}
