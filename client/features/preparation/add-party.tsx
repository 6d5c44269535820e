import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { ORGANISATION_TYPES, type OrganisationType } from '@rondom/shared/domain/organisations.ts'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { folded } from './folded.ts'
import { FieldPlace } from './form-fields.tsx'
import { leadTo } from './lead-to.ts'
import { fieldAnchor } from './missing-anchors.ts'
import { newParty } from './new-records.ts'
import styles from './preparation.module.css'
import type { PartyInput } from './record-inputs.ts'
import { useAllowed } from './use-allowed.ts'

/** Adds an organisation of the catalogue, or a part of the family's own network. */
export function AddParty({ state, onBegin }: { state: ConferenceState; onBegin: (party: PartyInput) => void }) {
  const { t } = useTranslation('preparation')
  const { t: words } = useTranslation('domain')
  const ask = useCommand()
  const [type, setType] = useState<OrganisationType | null>(null)
  if (!useAllowed('recordParty')) return null

  async function add(chosen: OrganisationType): Promise<void> {
    const party = newParty(chosen, nameFor(chosen))
    // Before the conference begins its reasons may come later; after that they come with it (rule R16).
    if (state.phase !== 'preparing') onBegin(party)
    else if (!(await ask({ type: 'recordParty', party }))) return
    else await folded(state.n + 1)
    setType(null)
    requestAnimationFrame(() => leadTo(fieldAnchor(party.id, 'name')))
  }
  function nameFor(chosen: OrganisationType): string {
    return chosen === 'informal_network' ? t('roster.networkName') : words(`organisation.${chosen}.short`)
  }

  const organisations = ORGANISATION_TYPES.filter((each) => each !== 'informal_network')
  return (
    <FieldPlace owner="roster" field="add" wide>
      <div className={styles.adding}>
        <div className={styles.addingField}>
          <Select
            label={t('roster.addType')}
            placeholder={t('roster.chooseType')}
            options={organisations.map((value) => ({ value, label: words(`organisation.${value}.full`) }))}
            value={type}
            onChange={setType}
          />
        </div>
        <Button
          icon={<IconPlus aria-hidden size={18} />}
          reason={type === null ? t('roster.chooseType') : null}
          onPress={() => (type === null ? undefined : add(type))}
        >
          {t('roster.add')}
        </Button>
        <Button icon={<IconPlus aria-hidden size={18} />} onPress={() => add('informal_network')}>
          {t('roster.addNetwork')}
        </Button>
      </div>
    </FieldPlace>
  )
}
