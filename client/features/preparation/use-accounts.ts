import { type Account, accountSchema } from '@rondom/shared/wire/http.ts'
import { useEffect } from 'react'
import { create } from 'zustand'
import { getJson } from '../../sync/http.ts'
import { useSession } from '../../sync/session-store.ts'

const accountsSchema = accountSchema.array()
const useAccountList = create<{ accounts: Account[]; isAsked: boolean }>(() => ({ accounts: [], isAsked: false }))

/** Asks once per visit of the page; a guest's seat sees no accounts and invites guests only. */
async function load(): Promise<void> {
  useAccountList.setState({ isAsked: true })
  const accounts = await getJson('/api/accounts', accountsSchema).catch(() => [])
  useAccountList.setState({ accounts })
}

/** The accounts of the house that somebody at the table can have. Empty until loaded. */
export function useAccounts(): Account[] {
  const { accounts, isAsked } = useAccountList()
  const hasAccount = useSession(({ who }) => who?.kind === 'account')
  useEffect(() => {
    if (hasAccount && !isAsked) void load()
  }, [hasAccount, isAsked])
  return accounts
}

/** Forgets the list, so that the next visit of the page sees who was added since. */
export function forgetAccounts(): void {
  useAccountList.setState({ accounts: [], isAsked: false })
}
