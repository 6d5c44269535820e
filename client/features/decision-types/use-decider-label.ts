import type { Decider } from '@rondom/shared/domain/decisions.ts'
import { useTranslation } from 'react-i18next'

/** Who decides, in words: a role, an organisation by its name, or whoever it concerns. */
export function useDeciderLabel(): (decider: Decider) => string {
  const { t } = useTranslation('decisionTypes')
  const { t: label } = useTranslation('domain')
  return (decider) => {
    if (decider === 'team_manager' || decider === 'key_worker' || decider === 'anyone') return t(`decider.${decider}`)
    return label(`organisation.${decider}.full`)
  }
}
