import { type JudgementContent, readJudgement } from '@rondom/shared/board/judgement.ts'
import type { MemberId } from '@rondom/shared/domain/ids.ts'
import { useCallback } from 'react'
import type * as Y from 'yjs'
import { useSharedValue } from '../../../board/use-shared-value.ts'

/** The judgement as it stands on the table, as it changes. `children` joined by a space. */
export function useJudgement(doc: Y.Doc, children: string): JudgementContent {
  const read = useCallback(
    (now: Y.Doc) => readJudgement(now, children === '' ? [] : (children.split(' ') as MemberId[])),
    [children],
  )
  return useSharedValue(doc, read, sameOrNew)
}

function sameOrNew(before: JudgementContent, now: JudgementContent): JudgementContent {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now
}
