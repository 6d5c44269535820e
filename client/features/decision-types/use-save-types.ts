import type { DecisionType } from '@rondom/shared/domain/decisions.ts'
import { decisionCatalogueSchema } from '@rondom/shared/wire/decision-types.ts'
import { getJson, putJson } from '../../sync/http.ts'
import { type Request, useRequest } from '../../sync/use-request.ts'

const PATH = '/api/decision-types'

/**
 * Changes the catalogue. It is asked for anew first, so that what somebody else changed meanwhile is not undone.
 * Resolves with true when it was saved.
 */
export function useSaveTypes(): Omit<Request, 'send'> & {
  save(change: (types: readonly DecisionType[]) => DecisionType[]): Promise<boolean>
} {
  const { isPending, sentence, send } = useRequest()
  return {
    isPending,
    sentence,
    async save(change) {
      const saved = await send(async () => {
        const { types } = await getJson(PATH, decisionCatalogueSchema)
        return putJson(PATH, { types: change(types) }, decisionCatalogueSchema)
      })
      return saved !== null
    },
  }
}
