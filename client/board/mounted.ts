import { afterEach } from 'vitest'
import { NO_CONFERENCE, useConference } from '../sync/conference-store.ts'
import * as ui from '../ui/mounted.ts'

/** Gives each test of the file an empty page and no conference, and clears both after it. Needs jsdom. */
export function mounted(): ui.Mounted {
  // What is registered last is done first: the page goes before its conference does.
  afterEach(() => useConference.setState(NO_CONFERENCE, true))
  return ui.mounted()
}
