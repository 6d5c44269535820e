import type { NoteId } from '@rondom/shared/domain/ids.ts'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../../board/use-table.ts'
import { useWords, Words } from '../../../board/words.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import type { NeedChoices } from './need-choices.ts'
import styles from './planning.module.css'
import { QuotedCard } from './quoted-card.tsx'

/** What a need comes from, in its form: cards, each of which can go, and the earlier need that it is again. */
export function NeedSources(props: { choices: NeedChoices; onChange: (chosen: Partial<NeedChoices>) => void }) {
  const { t } = useTranslation('planning')
  const table = useTable()
  const { noteIds, earlierId } = props.choices
  const earlier = table?.state.continues?.needs.find(({ id }) => id === earlierId)
  return (
    <>
      {earlier && (
        <p className={styles.soft}>
          {t('need.earlier')}: <Words id={earlier.text} />
        </p>
      )}
      {noteIds.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
        <ul role="list" className={styles.quotes} aria-label={t('need.cards')}>
          {noteIds.map((id) => (
            <QuotedCard key={id} id={id}>
              <Unpick id={id} onPress={() => props.onChange({ noteIds: noteIds.filter((other) => other !== id) })} />
            </QuotedCard>
          ))}
        </ul>
      )}
    </>
  )
}

function Unpick({ id, onPress }: { id: NoteId; onPress: () => void }) {
  const { t } = useTranslation('planning')
  const words = useWords(useTable()?.state.notes[id]?.text) ?? ''
  return <IconButton label={t('need.unpick', { words })} icon={<IconX aria-hidden size={18} />} onPress={onPress} />
}
