import {
  addUncertainty,
  type JudgementContent,
  readUncertainty,
  removeUncertainty,
  uncertaintyMaps,
} from '@rondom/shared/board/judgement.ts'
import { type DifferenceId, newId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import * as Y from 'yjs'
import { BoundText } from '../../../board/bound-text.tsx'
import { useSharedValue } from '../../../board/use-shared-value.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords } from '../../../board/words.tsx'
import { type SharedDocument, STRUCTURE_ORIGIN } from '../../../sync/documents.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { notify } from '../../../ui/notices.ts'
import styles from './judgement.module.css'
import { unlinkedQuestions } from './judgement-draft.ts'
import { UncertaintyLink } from './uncertainty-link.tsx'
import { useJudgement } from './use-judgement.ts'

/** What the table does not know, a line each; an open question of a difference is one press away. */
export function UncertaintyFields({ document }: { document: SharedDocument }) {
  const { t } = useTranslation('judgement')
  const table = useTable()
  const { doc } = document
  const maps = useSharedValue(doc, uncertaintyMaps, sameMaps)
  const content = useJudgement(doc, '')
  if (table === null) return null
  const canWrite = document.access === 'write' && !document.closed
  const open = unlinkedQuestions(table.state, linkedAnyway(content, maps))

  function add(differenceId: DifferenceId | null): void {
    addUncertainty(doc, newId('uncertainty'), differenceId, STRUCTURE_ORIGIN)
  }

  return (
    <section className={styles.group} aria-label={t('text.unknown')}>
      <h3>{t('text.unknown')}</h3>
      <p className={styles.soft}>{t('text.unknownHint')}</p>
      {maps.length === 0 && !canWrite && <p>{t('text.unknownNone')}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers. */}
      <ol role="list" className={styles.unknowns}>
        {maps.map((map, index) => (
          <Unknown key={String(map.get('id'))} document={document} map={map} place={index + 1} canWrite={canWrite} />
        ))}
      </ol>
      {canWrite && open.map((id) => <OpenQuestion key={id} id={id} onAdd={() => add(id)} />)}
      {canWrite && (
        <div>
          <Button icon={<IconPlus aria-hidden size={18} />} onPress={() => add(null)}>
            {t('text.unknownAdd')}
          </Button>
        </div>
      )}
    </section>
  )
}

function Unknown(props: { document: SharedDocument; map: Y.Map<unknown>; place: number; canWrite: boolean }) {
  const { document, map, place, canWrite } = props
  const { t } = useTranslation('judgement')
  const text = map.get('text')
  const read = readUncertainty(map)
  if (read === null || !(text instanceof Y.Text)) return null
  const remove = () => {
    const { doc } = document
    removeUncertainty(doc, read.id, STRUCTURE_ORIGIN)
    if (read.text === '') return
    const undo = () => addUncertainty(doc, read.id, read.differenceId, STRUCTURE_ORIGIN, read.text)
    notify({ kind: 'done', sentence: t('text.unknownRemoved'), undo })
  }
  return (
    <li className={styles.unknown}>
      <BoundText
        document={document}
        text={text}
        label={t('text.unknownLabel', { place })}
        limit={LIMITS.uncertaintyText}
        rows={1}
      />
      {canWrite && (
        <IconButton
          label={t('text.unknownRemove', { place })}
          icon={<IconX aria-hidden size={18} />}
          onPress={remove}
        />
      )}
      <UncertaintyLink doc={document.doc} map={map} canWrite={canWrite} />
    </li>
  )
}

function OpenQuestion({ id, onAdd }: { id: DifferenceId; onAdd: () => void }) {
  const { t } = useTranslation('judgement')
  const table = useTable()
  const title = useWords(table?.state.differences[id]?.title) ?? ''
  return (
    <p className={styles.openQuestion}>
      <span>{t('text.openDifference', { title })}</span>
      <Button small icon={<IconPlus aria-hidden size={18} />} onPress={onAdd}>
        {t('text.addFromDifference')}
      </Button>
    </p>
  )
}

/** A line that is linked and still empty counts as there: it must not be offered twice. */
function linkedAnyway(content: JudgementContent, maps: readonly Y.Map<unknown>[]): JudgementContent {
  return { ...content, uncertainties: maps.flatMap((map) => readUncertainty(map) ?? []) }
}

function sameMaps(before: Y.Map<unknown>[], now: Y.Map<unknown>[]): Y.Map<unknown>[] {
  return before.length === now.length && before.every((map, index) => map === now[index]) ? before : now
}
