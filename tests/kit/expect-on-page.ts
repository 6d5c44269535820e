import { expect } from '@playwright/test'

/** Milliseconds that a page gets to show something; for a machine that does other things as well. */
const PATIENCE = 20_000

/** What must be seen on a page, or will be in a moment. */
export const expectOnPage = expect.configure({ timeout: PATIENCE })
