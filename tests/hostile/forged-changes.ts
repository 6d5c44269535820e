import type { RefusalCode } from '@rondom/shared/domain/refusals.ts'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { deletionOf, emptyStruct, inRoot, structsOf, textAfter } from './forged-updates.ts'

/** Where a forged change is aimed: the victim's replica of the document, as it stands. */
export type Aim = Y.Doc

/** A change that no honest client makes. */
export interface ForgedChange {
  name: string
  update(aim: Aim): Uint8Array
  /** What the server answers. */
  refusal: RefusalCode
  /** It only follows from something that is not there, or does not fit: no fault, so never an end of the connection. */
  isNoFault?: boolean
}

const OWN = 777_001
const SMILE = '🙂'

/** An update of somebody who starts from what the document holds. */
function changeTo(aim: Aim, change: (doc: Y.Doc) => void, client = OWN): Uint8Array {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(aim))
  doc.clientID = client
  const before = Y.encodeStateVector(doc)
  change(doc)
  return Y.encodeStateAsUpdate(doc, before)
}

const clockOf = (aim: Aim) => Y.getState(aim.store, aim.clientID)
const string = (text: string) => (encoder: encoding.Encoder) => encoding.writeVarString(encoder, text)

/** A string of which the length says more than there is. */
const lyingString = (encoder: encoding.Encoder) => {
  encoding.writeVarUint(encoder, 4000)
  encoding.writeUint8(encoder, 97)
}

export const FORGED_CHANGES: readonly ForgedChange[] = [
  {
    name: 'a count of structs that are not there',
    update: () => structsOf(OWN, 0, 33_554_431, () => undefined),
    refusal: 'update_unreadable',
  },
  {
    name: 'a count of structs beyond any memory',
    update: () => structsOf(OWN, 0, Number.MAX_SAFE_INTEGER, () => undefined),
    refusal: 'update_unreadable',
  },
  {
    name: 'a jump of the own clock over content that is collected',
    update: () => structsOf(OWN, 0, 1, emptyStruct('gc', 2 ** 40)),
    refusal: 'document_full',
    isNoFault: true,
  },
  {
    name: 'a jump of the own clock over nothing',
    update: () => structsOf(OWN, 9000, 1, inRoot('ratingReason', 'string', string('x'))),
    refusal: 'update_unreadable',
    isNoFault: true,
  },
  {
    name: 'a jump of the victim’s clock, after which nobody would hear the victim',
    update: (aim) => structsOf(aim.clientID, clockOf(aim), 1, emptyStruct('gc', 2 ** 40)),
    refusal: 'document_client_foreign',
  },
  {
    name: 'a skip',
    update: () => structsOf(OWN, 0, 1, emptyStruct('skip', 5)),
    refusal: 'update_unreadable',
  },
  {
    name: 'a deletion of what nobody wrote',
    update: () => deletionOf({ client: 999, clock: 0 }, 9_000_000),
    refusal: 'update_unreadable',
    isNoFault: true,
  },
  {
    name: 'a deletion of what the victim has yet to write',
    update: (aim) => deletionOf({ client: aim.clientID, clock: clockOf(aim) }, 50_000),
    refusal: 'update_unreadable',
    isNoFault: true,
  },
  {
    name: 'bytes of the second version that read one value for ever',
    update: () => Buffer.from('00010000000001000100010200001602000001fdffffffff7f0000', 'hex'),
    refusal: 'update_unreadable',
  },
  {
    name: 'an honest change in the second version',
    update: (aim) => {
      const doc = new Y.Doc()
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(aim))
      doc.getText('ratingReason').insert(0, 'x')
      return Y.encodeStateAsUpdateV2(doc)
    },
    refusal: 'update_unreadable',
  },
  {
    name: 'a string that says it is longer than it is',
    update: () => structsOf(OWN, 0, 1, inRoot('ratingReason', 'string', lyingString)),
    refusal: 'update_unreadable',
  },
  {
    name: 'a root that the document does not have',
    update: (aim) => changeTo(aim, (doc) => doc.getText('bergplaats').insert(0, 'x')),
    refusal: 'document_root_unknown',
  },
  {
    name: 'an embedded thing',
    update: (aim) => changeTo(aim, (doc) => doc.getText('ratingReason').insertEmbed(0, { image: 'x' })),
    refusal: 'update_unreadable',
  },
  {
    name: 'formatting',
    update: (aim) => changeTo(aim, (doc) => doc.getText('ratingReason').insert(0, 'vet', { bold: true })),
    refusal: 'update_unreadable',
  },
  {
    name: 'a document in the document',
    update: (aim) => changeTo(aim, (doc) => doc.getArray('cards').insert(0, [new Y.Doc()])),
    refusal: 'update_unreadable',
  },
  {
    name: 'binary content',
    update: (aim) => changeTo(aim, (doc) => doc.getArray('cards').insert(0, [new Uint8Array(100)])),
    refusal: 'update_unreadable',
  },
  {
    name: 'words in the name of the victim',
    update: (aim) => changeTo(aim, (doc) => doc.getText('ratingReason').insert(0, SMILE), aim.clientID),
    refusal: 'document_client_foreign',
  },
  {
    name: 'a word after a word that is not there',
    update: () => structsOf(OWN, 0, 1, textAfter({ client: 5_000_001, clock: 5 }, 'x')),
    refusal: 'update_unreadable',
    isNoFault: true,
  },
]
