import { questionsOf } from '@rondom/shared/domain/questions.ts'
import { IconMessageCircleQuestion } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../board/use-table.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'

/** Puts a question of this phase on the table, large, for everyone; or takes it away. */
export function QuestionMenu() {
  const { t } = useTranslation('facilitation')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const command = useCommand()
  if (table === null) return null
  const { phase, questionCard } = table.state
  const numbers = questionsOf(phase)
  if (numbers.length === 0) return null
  const lines = [
    ...(questionCard === null ? [] : [{ id: 'none', label: t('question.none') }]),
    ...numbers
      .filter((number) => number !== questionCard)
      .map((number) => ({ id: String(number), label: label(`question.${number as 1}`) })),
  ]
  return (
    <Menu
      label={t('question.label')}
      lines={lines}
      onAction={(id) => void command({ type: 'showQuestion', number: id === 'none' ? null : Number(id) })}
    >
      <Button kind="quiet" icon={<IconMessageCircleQuestion aria-hidden size={20} />}>
        {t('question.label')}
      </Button>
    </Menu>
  )
}
