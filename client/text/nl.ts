import { app } from './nl/app.ts'
import { board } from './nl/board.ts'
import { caseTexts } from './nl/case.ts'
import { closing } from './nl/closing.ts'
import { deciding } from './nl/deciding.ts'
import { decisionTypes } from './nl/decision-types.ts'
import { differences } from './nl/differences.ts'
import { domain } from './nl/domain.ts'
import { entry } from './nl/entry.ts'
import { facilitation } from './nl/facilitation.ts'
import { judgement } from './nl/judgement.ts'
import { people } from './nl/people.ts'
import { phases } from './nl/phases.ts'
import { planning } from './nl/planning.ts'
import { preparation } from './nl/preparation.ts'
import { record } from './nl/record.ts'
import { signIn } from './nl/signIn.ts'
import { start } from './nl/start.ts'

/** Every Dutch sentence, by namespace. */
export const nl = {
  app,
  board,
  case: caseTexts,
  deciding,
  closing,
  decisionTypes,
  differences,
  domain,
  entry,
  facilitation,
  judgement,
  people,
  phases,
  planning,
  preparation,
  record,
  signIn,
  start,
}
