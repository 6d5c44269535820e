import { Component, type ReactNode } from 'react'
import { i18n } from '../text/i18n.ts'
import { Button } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'

/** Shows a way on where a page broke, instead of an empty screen. Nothing of what broke is told to anyone. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true }
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return (
      <Page title={i18n.t('error.title')}>
        <p>{i18n.t('error.explain')}</p>
        <div>
          <Button kind="primary" onPress={() => window.location.reload()}>
            {i18n.t('error.reload')}
          </Button>
        </div>
      </Page>
    )
  }
}
