import type { SupplementOfRecord } from '@rondom/shared/wire/record-closing.ts'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../../text/dates.ts'
import { useNames } from './letter-context.ts'

/** What happened later, as sentences; with a title where somebody speaks. */
export interface SupplementWords {
  title: string | null
  lines: string[]
}

/** Says what a supplement is. */
export function useSupplementWords(): (supplement: SupplementOfRecord) => SupplementWords {
  const { t } = useTranslation('record')
  const { nameOf, joined } = useNames()
  return (supplement) => {
    const name = supplement.by === null ? t('somebody') : nameOf(supplement.by)
    const said = (...lines: string[]): SupplementWords => ({ title: null, lines })
    const reconsider = (day: string | null) =>
      day === null ? [] : [t('supplement.reconsider', { day: dayWords(day) })]
    switch (supplement.kind) {
      case 'adviceGiven': {
        const { who, advice, on } = supplement
        return said(t('supplement.adviceGiven', { who, advice, day: dayWords(on) }))
      }
      case 'outcomeWritten': {
        const { outcome, reasons, reconsiderOn } = supplement
        return said(t('supplement.outcomeWritten', { name, outcome, reasons }), ...reconsider(reconsiderOn))
      }
      case 'decisionTaken': {
        const { outcome, reasons, on, notFollowed, deviation } = supplement
        const day = dayWords(on)
        return said(
          t('supplement.decisionTaken', { name, day, outcome: outcome ?? '', reasons: reasons ?? '' }),
          ...(deviation === null
            ? []
            : [t('supplement.notFollowed', { names: joined(notFollowed), reason: deviation })]),
        )
      }
      case 'decisionReconsidered': {
        const { outcome, reasons, on, reconsiderOn } = supplement
        return said(
          t('supplement.decisionReconsidered', { name, day: dayWords(on), outcome, reasons }),
          ...reconsider(reconsiderOn),
        )
      }
      case 'keyWorkerChanged': {
        const { from, to, overlapUntil } = supplement
        return said(t('decisions.keyWorker', { from: nameOf(from), to: nameOf(to), day: dayWords(overlapUntil) }))
      }
      case 'actionAccepted': {
        const { owner, what, recorded } = supplement
        const doer = owner === null ? t('somebody') : nameOf(owner)
        return said(
          recorded
            ? t('supplement.actionAcceptedFor', { name: doer, what, by: name })
            : t('supplement.actionAccepted', { name: doer, what }),
        )
      }
      case 'actionDeclined': {
        const { owner, what, reason } = supplement
        const doer = owner === null ? t('somebody') : nameOf(owner)
        return said(
          reason === null
            ? t('supplement.actionDeclined', { name: doer, what })
            : t('supplement.actionDeclinedBecause', { name: doer, what, reason }),
        )
      }
      case 'amendmentAdded': {
        const { amendmentKind, member, text } = supplement
        if (amendmentKind === 'amendment') return { title: t('supplement.amendment', { name }), lines: [text] }
        const title =
          member === null
            ? t('supplement.view', { name })
            : t('supplement.viewRecorded', { member: nameOf(member), name })
        return { title, lines: [text] }
      }
      default:
        return supplement satisfies never
    }
  }
}
