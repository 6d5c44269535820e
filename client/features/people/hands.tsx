import { IconHandStop, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../board/use-table.ts'
import { useCommand } from '../../sync/use-command.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './people.module.css'

/** Who asks to speak, in the order in which they asked. */
export function Hands() {
  const { t } = useTranslation('people')
  const table = useTable()
  const command = useCommand()
  if (table === null || table.state.hands.length === 0) return null
  const { state, you } = table
  return (
    <section className={styles.hands}>
      <h3 className={styles.title}>
        <IconHandStop aria-hidden size={18} />
        {t('hands.title')}
      </h3>
      <ol className={styles.queue}>
        {state.hands.map((id) => {
          const name = state.participants[id]?.name ?? ''
          return (
            <li key={id}>
              {name}
              {(you.role === 'facilitator' || you.id === id) && (
                <IconButton
                  label={t('hands.lower', { name })}
                  icon={<IconX aria-hidden size={16} />}
                  onPress={() => void command({ type: 'lowerHand', participantId: id })}
                />
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
