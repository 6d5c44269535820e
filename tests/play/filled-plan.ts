import { nameIn, type PlayedCase } from './case-shape.ts'
import { NOT_IN_CASE } from './filled-judgement.ts'
import { actsLater, membersMeantBy } from './plan-people.ts'

/** The mark that everyone gives, as a case has none. */
export const FILLED_MARK = 3

/** True for a need that goes on after the eighteenth birthday, as its words say. */
export function isForAdulthood({ text }: { text: string }): boolean {
  return text.includes('18+')
}

/** Members of whom the case has no summary, by their ids. */
export function withoutSummary({ family, familySummaries }: PlayedCase): string[] {
  return family.map(({ id }) => id).filter((id) => !familySummaries.some(({ forIds }) => forIds.includes(id)))
}

/** Who acts after the day and is no colleague of the facilitator: those have an account anyway. */
function outsideLater(played: PlayedCase): string[] {
  const own = played.participants.find(({ isFacilitator }) => isFacilitator)?.organisation
  const isColleague = (id: string) => played.participants.some((one) => one.id === id && one.organisation === own)
  return actsLater(played).filter((id) => !isColleague(id))
}

/** What play adds from the key decisions to the record of a case, a sentence each. */
export function filledInPlan(played: PlayedCase): string[] {
  const { needs, keyDecisions, reflection } = played
  const unnamed = needs.filter(({ forWhom }) => membersMeantBy(played, forWhom).length === 0)
  return [
    ...(keyDecisions.length > 0
      ? ['kernbeslissingen: type "overig", vrijwillig kader; soort raadpleging: wie het is']
      : []),
    ...outsideLater(played).map(
      (id) => `${nameIn(played, id)} heeft een account, om na de dag zelf nog iets vast te leggen`,
    ),
    ...needs.filter(isForAdulthood).map(({ text }) => `18+: alle vijf de onderdelen bij "${text}"`),
    ...unnamed.map(({ forWhom }) => `behoefte voor "${forWhom}": geen gezinslid genoemd`),
    'soort actie: doen',
    'behoeften en acties voorgesteld door het vaste gezicht, acties van het vaste gezicht door de gespreksleider',
    ...(reflection.length > 0 ? ['terugblik: niet deelbaar'] : []),
    `cijfer van ieder voor "is ieders stem gehoord?": ${FILLED_MARK}`,
    ...withoutSummary(played).map((id) => `geen gezinsverslag voor ${nameIn(played, id)}: reden "${NOT_IN_CASE}"`),
  ]
}
