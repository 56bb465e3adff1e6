/** The outboxes of this window's teller: also of readings left before everything was sent. */
import { put } from '../api/client.js';
import type { BallotView } from '../api/types.js';
import { SESSION_CHANGED, session } from '../session.js';
import { type Entry, OUTBOX_CHANGED, Outbox } from './outbox.js';
import { type Alone, holdAlone } from './single-window.js';

/** Fired on `window` when something of any outbox changed, or whether this window may key. */
export const OUTBOXES_CHANGED = 'kiemphieu-outboxes';

const PREFIX = 'kiemphieu.outbox';

let outboxes = new Map<string, Outbox>();
let alone: Alone = 'asking';
let who = '';
let release: () => void = () => undefined;

/** Whether this is the teller's only window; in another one nothing is keyed and nothing sent. */
export function windowState(): Alone {
  return alone;
}

/** The outbox of a reading, by its path. */
export function outboxOf(reading: string): Outbox {
  let outbox = outboxes.get(reading);
  if (outbox === undefined) {
    outbox = new Outbox({
      keep: (entries) => keep(reading, entries),
      kept: () => JSON.parse(localStorage.getItem(keyOf(reading)) ?? '[]') as Entry[],
      send: (entry) => send(reading, entry),
    });
    outbox.addEventListener(OUTBOX_CHANGED, changed);
    outboxes.set(reading, outbox);
  }
  return outbox;
}

/** Readings of this teller with sheets not yet safe. */
export function unsafeOutboxes(): [string, Outbox][] {
  return [...outboxes].filter(([, outbox]) => outbox.unsafe.length > 0);
}

/** Begins to send what this browser keeps of the teller who is signed in; safe to call again. */
export function tend(): void {
  const person = session();
  const name = person === null ? '' : `${person.assembly}/${person.username}`;
  if (name === who) {
    if (alone === 'alone') {
      outboxes.forEach((outbox) => outbox.again());
    }
    return;
  }
  release();
  outboxes.forEach((outbox) => outbox.stop());
  outboxes = new Map();
  who = name;
  alone = 'asking';
  release =
    name === ''
      ? () => undefined
      : holdAlone(`${PREFIX}:${name}`, (state) => {
          alone = state;
          if (state === 'alone') {
            resume();
          }
          changed();
        });
}

function resume(): void {
  const prefix = keyOf('');
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(prefix)) {
      outboxOf(key.slice(prefix.length)).start();
    }
  }
}

function keyOf(reading: string): string {
  return `${PREFIX}:${who}:${reading}`;
}

function keep(reading: string, entries: readonly Entry[]): void {
  if (entries.length === 0) {
    localStorage.removeItem(keyOf(reading));
  } else {
    localStorage.setItem(keyOf(reading), JSON.stringify(entries));
  }
}

async function send(reading: string, entry: Entry): Promise<BallotView> {
  const { position, marks, defects, replaces } = entry;
  const asked = {
    // The end of the session leaves the teller at the sheet.
    stay: true,
    ifMatch: replaces.kind === 'version' ? `"${replaces.version}"` : null,
  };
  return (await put<BallotView>(`${reading}/ballots/${position}`, { marks, defects }, asked)).body;
}

function changed(): void {
  window.dispatchEvent(new Event(OUTBOXES_CHANGED));
}

window.addEventListener(SESSION_CHANGED, tend);
window.addEventListener('beforeunload', (event) => {
  if (unsafeOutboxes().length > 0) {
    event.preventDefault();
  }
});
