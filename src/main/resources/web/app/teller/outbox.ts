/**
 * Sheets keyed and not yet known to be recorded by the service. Each is kept in the browser before it
 * is sent; they are sent one at a time, in the order keyed, until the service has said that it has
 * them. Sending one twice changes nothing: a sheet is put at its position.
 */
import { Refused, Unreachable } from '../api/client.js';
import type { BallotView } from '../api/types.js';

/**
 * Which version an entry replaces: none, one the service told of, or that which the entry of the same
 * sheet waiting before this one will get.
 */
export type Replaces =
  | { readonly kind: 'none' }
  | { readonly kind: 'version'; readonly version: number }
  | { readonly kind: 'previous' };

export interface Entry {
  readonly position: number;
  readonly marks: string;
  readonly defects: readonly string[];
  readonly replaces: Replaces;
}

export type OutboxState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'sending' }
  /** No answer; it tries again by itself. */
  | { readonly kind: 'unreachable' }
  /** The session is over; it goes on when its teller signs in again. */
  | { readonly kind: 'signedOut' }
  /** The service said no to the first entry; nothing is sent until the teller decides. */
  | { readonly kind: 'refused'; readonly entry: Entry; readonly refused: Refused };

export interface OutboxWorld {
  /** Keeps the entries; throws when the browser cannot. */
  keep(entries: readonly Entry[]): void;
  kept(): Entry[];
  /** Sends one entry; what it replaces is known by then. */
  send(entry: Entry): Promise<BallotView>;
}

const FIRST_WAIT_MILLISECONDS = 500;
const LONGEST_WAIT_MILLISECONDS = 5_000;

/** Fired by an {@link Outbox} when its entries or its state changed. */
export const OUTBOX_CHANGED = 'changed';

export class Outbox extends EventTarget {
  state: OutboxState = { kind: 'empty' };

  private entries: readonly Entry[];
  private running = false;
  private stopped = true;
  private wake: () => void = () => undefined;

  constructor(private readonly world: OutboxWorld) {
    super();
    this.entries = world.kept();
    this.state = this.entries.length > 0 ? { kind: 'sending' } : { kind: 'empty' };
  }

  /** What the service answered in this window, by position. */
  readonly answers = new Map<number, BallotView>();

  /** Entries not yet safe, in the order keyed. */
  get unsafe(): readonly Entry[] {
    return this.entries;
  }

  /** Keeps a sheet and sees to its sending; throws, and holds nothing, when it cannot be kept. */
  add(entry: Omit<Entry, 'replaces'>, version: number | null): void {
    const waiting = this.entries.some((other) => other.position === entry.position);
    const replaces: Replaces = waiting
      ? { kind: 'previous' }
      : version === null
        ? { kind: 'none' }
        : { kind: 'version', version };
    this.change([...this.entries, { ...entry, replaces }]);
    if (this.state.kind === 'empty') {
      this.turn({ kind: 'sending' });
    }
    this.start();
  }

  start(): void {
    this.stopped = false;
    if (this.state.kind !== 'refused') {
      void this.run();
    }
  }

  /** Nothing more is sent; what waits is kept. */
  stop(): void {
    this.stopped = true;
    this.wake();
  }

  /** Tries at once what was refused or could not be sent. */
  again(): void {
    if (this.state.kind === 'refused' || this.state.kind === 'signedOut') {
      this.turn({ kind: 'sending' });
    }
    this.stopped = false;
    this.wake();
    void this.run();
  }

  /** Resolves when nothing waits any more, or when what waits cannot go on by itself at once. */
  settled(): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (this.state.kind !== 'sending') {
          this.removeEventListener(OUTBOX_CHANGED, look);
          resolve();
        }
      };
      this.addEventListener(OUTBOX_CHANGED, look);
      look();
    });
  }

  /** Gives up the refused entry and whatever was keyed after it for the same sheet, as the teller said. */
  giveUp(): void {
    if (this.state.kind === 'refused') {
      const { position } = this.state.entry;
      this.change(this.entries.filter((entry) => entry.position !== position));
      this.again();
    }
  }

  private async run(): Promise<void> {
    if (this.running) {
      return;
    }
    this.running = true;
    let wait = FIRST_WAIT_MILLISECONDS;
    while (!this.stopped && this.entries.length > 0 && this.state.kind !== 'refused') {
      if (await this.sendFirst()) {
        wait = FIRST_WAIT_MILLISECONDS;
      } else if (this.state.kind === 'unreachable') {
        await this.pause(wait);
        wait = Math.min(2 * wait, LONGEST_WAIT_MILLISECONDS);
      } else {
        break;
      }
    }
    this.running = false;
    if (this.entries.length === 0) {
      this.turn({ kind: 'empty' });
    }
  }

  private async sendFirst(): Promise<boolean> {
    const first = this.entries[0]!;
    try {
      const ballot = await this.world.send(first);
      this.answers.set(ballot.position, ballot);
      this.change(
        this.entries.slice(1).map((entry, index, rest) =>
          entry.position === first.position && rest.findIndex((e) => e.position === first.position) === index
            ? { ...entry, replaces: { kind: 'version', version: ballot.version } }
            : entry,
        ),
      );
      this.dispatchEvent(new CustomEvent<BallotView>('recorded', { detail: ballot }));
      this.turn({ kind: 'sending' });
      return true;
    } catch (wrong) {
      this.turn(stateAfter(wrong, first));
      return false;
    }
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resume) => {
      const goOn = () => {
        clearTimeout(timer);
        removeEventListener('online', goOn);
        resume();
      };
      const timer = setTimeout(goOn, milliseconds);
      addEventListener('online', goOn);
      this.wake = goOn;
    });
  }

  private change(entries: readonly Entry[]): void {
    this.world.keep(entries);
    this.entries = entries;
    this.dispatchEvent(new Event(OUTBOX_CHANGED));
  }

  private turn(state: OutboxState): void {
    this.state = state;
    this.dispatchEvent(new Event(OUTBOX_CHANGED));
  }
}

/** A service that fails is as one that cannot be reached: only a refusal is an answer. */
function stateAfter(wrong: unknown, entry: Entry): OutboxState {
  if (wrong instanceof Refused && wrong.status === 401) {
    return { kind: 'signedOut' };
  }
  if (wrong instanceof Refused && wrong.status < 500 && wrong.status !== 429) {
    return { kind: 'refused', entry, refused: wrong };
  }
  if (!(wrong instanceof Refused || wrong instanceof Unreachable)) {
    console.error(wrong);
  }
  return { kind: 'unreachable' };
}
