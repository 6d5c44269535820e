import { ageInMonths } from '@rondom/shared/domain/people.ts'
import { useTranslation } from 'react-i18next'

/** An age on a day in words: in months up to two years, then in years. Empty while either is unknown. */
export function useAge(birthMonth: string | null, on: string): string {
  const { t } = useTranslation('preparation')
  if (birthMonth === null || on === '') return ''
  const months = ageInMonths(birthMonth, on)
  if (months < 0) return ''
  return months < 24
    ? t('household.months', { count: months })
    : t('household.years', { count: Math.floor(months / 12) })
}
