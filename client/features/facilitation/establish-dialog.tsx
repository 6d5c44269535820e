import { useTranslation } from 'react-i18next'
import { useConference } from '../../sync/conference-store.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

/** "Vaststellen" asks once: it says what will happen, and what was noticed and can still be done before. */
export function EstablishDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('facilitation')
  const { t: label } = useTranslation('domain')
  const command = useCommand()
  const warnings = useConference((view) => view.abilities?.exit?.warnings ?? null)

  async function establish(): Promise<void> {
    // Refused: what is missing stands under the bar, and the notice says so.
    await command({ type: 'establishRecord' })
    onClose()
  }

  return (
    <Dialog
      title={t('establish.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('cancel')}
      actions={
        <>
          <Button onPress={onClose}>{t('establish.wait')}</Button>
          <Button kind="primary" onPress={establish}>
            {t('establish.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('establish.explain')}</p>
      <p>{t('establish.after')}</p>
      {warnings !== null && warnings.length > 0 && (
        <>
          <p>
            <strong>{t('exit.warnings')}</strong>
          </p>
          <ul>
            {warnings.map(({ code, aboutId, about, quote }) => (
              <li key={`${code} ${aboutId} ${quote}`}>
                {label(`warning.${code}.sign`, { about: about ?? '', quote: quote ?? '' })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}
