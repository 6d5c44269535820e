import { IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './disclosure.module.css'

export interface DisclosureProps {
  title: ReactNode
  children: ReactNode
  isOpen?: boolean
  onChange?: (isOpen: boolean) => void
  startsOpen?: boolean
  level?: 2 | 3 | 4
  small?: boolean
}

/** A heading that shows and hides what stands under it. */
export function Disclosure(props: DisclosureProps) {
  return (
    <AriaDisclosure
      className={classNames(styles.disclosure, props.small && styles.small)}
      defaultExpanded={props.startsOpen ?? false}
      {...(props.isOpen !== undefined && { isExpanded: props.isOpen })}
      {...(props.onChange && { onExpandedChange: props.onChange })}
    >
      <Heading level={props.level ?? 3} className={styles.heading ?? ''}>
        <Button slot="trigger" className={styles.trigger ?? ''}>
          <IconChevronRight aria-hidden className={styles.chevron} size={20} />
          {props.title}
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel ?? ''}>{props.children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
