import type { ReactElement, ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import styles from './menu.module.css'

/** One line of a menu. */
export interface MenuLine {
  id: string
  label: string
  description?: string
  icon?: ReactNode
  isDisabled?: boolean
}

/** A button (the child) that opens a list of things to do. */
export function Menu(props: {
  label: string
  lines: readonly MenuLine[]
  onAction: (id: string) => void
  children: ReactElement
}) {
  return (
    <MenuTrigger>
      {props.children}
      <Popover className={styles.popover ?? ''} offset={6}>
        <AriaMenu
          className={styles.menu ?? ''}
          aria-label={props.label}
          onAction={(key) => props.onAction(String(key))}
        >
          {props.lines.map((line) => (
            <MenuItem
              key={line.id}
              id={line.id}
              className={styles.line ?? ''}
              textValue={line.label}
              isDisabled={line.isDisabled ?? false}
            >
              {line.icon && <span className={styles.icon}>{line.icon}</span>}
              <span className={styles.words}>
                <Text slot="label">{line.label}</Text>
                {line.description && (
                  <Text slot="description" className={styles.description ?? ''}>
                    {line.description}
                  </Text>
                )}
              </span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
