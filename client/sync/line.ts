/** A connection that may be dead without knowing it. */
export interface Line {
  /** `waiting`: between two attempts, or not to be connected at all. */
  state(): 'waiting' | 'connecting' | 'open'
  /** Changes with every attempt to connect: between two looks one connection may have gone and another come. */
  connection(): number
  /** Messages that came in on this connection. */
  heard(): number
  /** Those of them that came because of what this side sent. */
  answered(): number
  /** All that the server has came in on this connection. */
  isSynced(): boolean
  hasUnsaved(): boolean
  /** Sends what the server answers at once. The same is sent by itself first on every connection. */
  ask(): void
  /** Drops the connection and opens another. */
  renew(): void
}

/** Watches a line. */
export interface LineWatch {
  /** Something may have happened to the network: asks at once, or tries again at once. */
  suspect(): void
  stop(): void
}

/** Milliseconds between two looks. */
const LOOK = 250
/** How long a line may be silent before the server is asked, while something waits for its answer and otherwise. */
const SILENT = { unsaved: 1000, idle: 2500 }
/**
 * How long an answer may take, so that a line is known to be dead within five seconds of its last message; more on a
 * network that is known to be slow.
 */
const ANSWER = 2000
const ANSWER_BY_USUAL = 2
/** How long the network may take to let a connection through. */
const CONNECT = 2500
/** The longest attempt, and the longest for all that the server has to come in. */
const CONNECT_PATIENTLY = 10_000
const SYNC = 10_000
/** What is big takes long on a slow network: each time that it did not come in, it gets twice the time, up to this. */
const LONGEST = 40_000
/**
 * One attempt in so many may take long, so that a slow network is not taken for a dead one for ever. It comes later
 * where the network let a connection through before: a long attempt that was swallowed hides that it is back.
 */
const PATIENT_ATTEMPT = { first: 4, again: 8 }

/**
 * A network that swallows everything says nothing about it, so silence is asked about: a dead line is found and
 * replaced within seconds, and one that came back is found by the next attempt.
 */
export function watchLine(line: Line): LineWatch {
  let state: ReturnType<Line['state']> = 'waiting'
  let connection = 0
  let heard = 0
  let answers = 0
  /** Since when it is silent, connecting or waiting. */
  let since = performance.now()
  /** Since when something is unsaved and nothing was answered: what goes out may vanish while others are heard. */
  let unansweredSince: number | null = null
  let askedAt: number | null = null
  let attempts = 0
  let wasOpen = false
  let unsynced = 0
  /** How long answers take here. One that came late says little; many do. */
  let usual = 0
  /** Renewals since a question was answered last: a server that is slow must not be asked for everything again and again. */
  let deaf = 0

  function look(): void {
    const now = performance.now()
    if (line.state() !== state || line.connection() !== connection) changed(now)
    if (line.heard() !== heard) {
      heard = line.heard()
      since = now
    }
    if (line.answered() !== answers) {
      answers = line.answered()
      unansweredSince = null
      if (askedAt !== null) answered(now - askedAt)
      askedAt = null
      if (line.isSynced()) unsynced = 0
    }
    if (!line.hasUnsaved()) unansweredSince = null
    else unansweredSince ??= now
    if (state === 'connecting' && now - since > connectWithin()) renew(now)
    if (state !== 'open') return
    if (askedAt !== null && now - askedAt > answerWithin()) renew(now)
    else if (askedAt === null && isSilent(now)) ask(now)
  }

  function isSilent(now: number): boolean {
    return now - since > SILENT.idle || (unansweredSince !== null && now - unansweredSince > SILENT.unsaved)
  }

  function changed(now: number): void {
    state = line.state()
    connection = line.connection()
    answers = 0
    since = now
    unansweredSince = null
    // The first thing said on a new connection is that question.
    askedAt = state === 'open' ? now : null
    if (state !== 'open') return
    attempts = 0
    wasOpen = true
  }

  function answered(took: number): void {
    deaf = 0
    usual = 0.7 * usual + 0.3 * took
  }

  function ask(now: number): void {
    askedAt = now
    line.ask()
  }

  function renew(now: number): void {
    if (state === 'open') deaf += 1
    if (state === 'connecting') attempts += 1
    else if (!line.isSynced()) unsynced += 1
    since = now
    unansweredSince = null
    askedAt = null
    line.renew()
  }

  function connectWithin(): number {
    const patient = wasOpen ? PATIENT_ATTEMPT.again : PATIENT_ATTEMPT.first
    return attempts % patient === patient - 1 ? CONNECT_PATIENTLY : CONNECT
  }

  function answerWithin(): number {
    if (!line.isSynced() && heard > 0) return Math.min(SYNC * 2 ** unsynced, LONGEST)
    return Math.min(Math.max(ANSWER_BY_USUAL * usual, ANSWER * 2 ** Math.max(0, deaf - 2)), LONGEST)
  }

  const looking = setInterval(look, LOOK)
  return {
    suspect() {
      look()
      const now = performance.now()
      if (state !== 'open') renew(now)
      else if (askedAt === null) ask(now)
    },
    stop: () => clearInterval(looking),
  }
}
