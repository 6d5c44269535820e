import { config } from 'zod'

// Before any schema is made: the policy of the page refuses code made from text.
config({ jitless: true })
