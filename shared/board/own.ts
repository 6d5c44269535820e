import type * as Y from 'yjs'

/**
 * Roots of the document `own/<person>`: one text per thing a person drafts alone, named
 * `draft:<purpose>` or `draft:<purpose>:<id>` (the words of a member, say).
 */
const OWN_ROOT = /^draft:[a-z]{1,20}(:[a-z]{2}_[a-z0-9]{16})?$/

/** What somebody drafts before publishing it by a command. */
export type DraftPurpose =
  | 'checkin'
  | 'limit'
  | 'voice'
  | 'missing'
  | 'reason'
  | 'higher'
  | 'note'
  | 'whatnow'
  | 'difference'
  | 'question'
  | 'result'
  | 'motivation'
  | 'dissent'
  | 'test'
  | 'position'
  | 'revisit'
  | 'decision'
  | 'choices'
  | 'advice'
  | 'outcome'
  | 'reasons'
  | 'deviation'
  | 'need'
  | 'forwhom'
  | 'what'
  | 'sign'
  | 'opened'
  | 'bridging'
  | 'network'
  | 'needchoices'
  | 'actionchoices'
  | 'openchoices'
  | 'reflection'
  | 'summary'
  | 'nosummary'
  | 'early'
  | 'amendment'

/** True for a name that a root of `own/<person>` may have. */
export function isOwnRoot(name: string): boolean {
  return OWN_ROOT.test(name)
}

/** The draft for a purpose, to bind a field to. `aboutId` where there is one draft per person or thing. */
export function draftText(doc: Y.Doc, purpose: DraftPurpose, aboutId?: string): Y.Text {
  return doc.getText(`draft:${purpose}${aboutId ? `:${aboutId}` : ''}`)
}

/**
 * Remembers what is given with a command. The function it returns empties the drafts once the command took effect:
 * those that still hold what was given, since words typed meanwhile were given by nobody.
 */
export function givenDrafts(...drafts: readonly { text: Y.Text }[]): () => void {
  const given = drafts.map(({ text }) => ({ text, words: text.toString() }))
  return () => {
    for (const { text, words } of given) {
      if (words !== '' && text.toString() === words) text.delete(0, text.length)
    }
  }
}
