import { Callout } from './callout.tsx'
import styles from './refusal.module.css'

/** Why something was not done: read aloud when it appears. Nothing while there is no reason. */
export function Refusal({ sentence }: { sentence: string | null }) {
  return (
    <div role="alert" className={styles.alert}>
      {sentence !== null && (
        <Callout kind="danger">
          <p>{sentence}</p>
        </Callout>
      )}
    </div>
  )
}
