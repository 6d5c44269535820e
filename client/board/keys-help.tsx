import { IconKeyboard } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import styles from './keys-help.module.css'

const KEYS = [
  ['enter', 'next'],
  ['shiftEnter', 'newLine'],
  ['backspace', 'remove'],
  ['undo', 'undo'],
  ['redo', 'redo'],
  ['tab', 'tab'],
  ['arrows', 'arrows'],
  ['escape', 'escape'],
  ['help', 'help'],
] as const

/** The keys: a button, and `?` anywhere but in a field. */
export function KeysHelp() {
  const { t } = useTranslation('board')
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <>
      <Button
        kind="quiet"
        small
        icon={<IconKeyboard aria-hidden size={18} />}
        className={styles.open}
        onPress={() => setOpen(true)}
      >
        {t('keys.open')}
      </Button>
      <Dialog title={t('keys.title')} isOpen={isOpen} onClose={() => setOpen(false)} closeLabel={t('keys.close')}>
        <table className={styles.keys}>
          <thead>
            <tr>
              <th scope="col">{t('keys.key')}</th>
              <th scope="col">{t('keys.does')}</th>
            </tr>
          </thead>
          <tbody>
            {KEYS.map(([key, does]) => (
              <tr key={key}>
                <th scope="row">
                  <kbd>{t(`keys.keyName.${key}`)}</kbd>
                </th>
                <td>{t(`keys.${does}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Dialog>
    </>
  )
}

/** In a field a question mark is a question mark. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('textarea, input, select, [contenteditable]') !== null
}
