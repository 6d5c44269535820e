import { type Start, startSchema, type Who, whoSchema } from '@rondom/shared/wire/http.ts'
import { create } from 'zustand'
import { getJson, sendDelete, sentenceOf } from './http.ts'

/** What anyone may know of this house, and who this browser is. Both null until loaded. */
export interface SessionView {
  start: Start | null
  who: Who | null
  /** Why the last asking failed, while nothing is known yet. */
  unreachable: string | null
  /** Asks the server for both. @throws RefusedError */
  load(): Promise<void>
  setWho(who: Who): void
  /** Ends the session and empties the tab, so that nothing read or typed stays behind. @throws RefusedError */
  signOut(): Promise<void>
}

export const useSession = create<SessionView>((set) => ({
  start: null,
  who: null,
  unreachable: null,
  async load() {
    set({ unreachable: null })
    try {
      const [start, who] = await Promise.all([getJson('/api/start', startSchema), getJson('/api/session', whoSchema)])
      set({ start, who })
    } catch (error) {
      set({ unreachable: sentenceOf(error) })
      throw error
    }
  },
  setWho(who) {
    set({ who })
  },
  async signOut() {
    await sendDelete('/api/session')
    window.location.assign('/')
  },
}))
