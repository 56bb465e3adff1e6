import type { PropertyValues } from 'lit';
import { type LiveEntry, LiveStream } from '../api/stream.js';
import { assemblyPath } from '../api/paths.js';
import { signedIn } from '../session.js';
import { Page } from './page.js';

/** At most this often is everything loaded anew, however fast tellers key. */
const LEAST_MILLISECONDS_BETWEEN_LOADS = 700;

/** What could not be loaded, or may be old, is asked for again this often. */
const RETRY_MILLISECONDS = 3_000;

/** Whether an entry is a paper keyed: most of a ledger, and nothing to a page without the count. */
export function isKeying(entry: LiveEntry): boolean {
  return entry.command === 'KEY_BALLOT';
}

/**
 * A page that follows the assembly's stream of events: it loads when something was recorded, and
 * knows how old what it shows is. A subclass says in {@link load} what it shows.
 */
export abstract class LivePage extends Page {
  static override properties = { ...Page.properties, heardAt: { state: true } };

  declare protected heardAt: number;
  /** When what is shown was asked for, by this machine's clock; 0 before the first time. */
  protected loadedAt = 0;

  protected stream: LiveStream | null = null;
  private loading = false;
  private again = false;
  private lastLoad = 0;
  /** Whether the last load brought what the page shows. */
  private loaded = false;
  private tick = 0;

  constructor() {
    super();
    this.heardAt = 0;
  }

  /** Loads what the page shows; called again whenever something was recorded. */
  protected abstract load(): Promise<void>;

  /** The stream to follow; a display has another. */
  protected streamOf(): { path: string; token?: string } {
    return { path: `${assemblyPath(signedIn().assembly)}/events` };
  }

  /** Told of each entry before everything is loaded anew. */
  protected noticed(_entry: LiveEntry): void {}

  /** Whether an entry can have changed what is shown; a page that shows nothing of keying says so. */
  protected concerns(_entry: LiveEntry): boolean {
    return true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { path, token } = this.streamOf();
    this.stream = new LiveStream(
      path,
      {
        entry: (entry) => {
          this.noticed(entry);
          if (this.concerns(entry)) {
            void this.reload();
          }
        },
        behind: () => void this.reload(),
        heard: () => (this.heardAt = Date.now()),
      },
      token,
    );
    this.stream.open();
    // Draws the age of what is shown also while nothing is heard.
    this.tick = window.setInterval(() => this.ticked(), 1_000);
    void this.reload();
  }

  override disconnectedCallback(): void {
    this.stream?.close();
    window.clearInterval(this.tick);
    super.disconnectedCallback();
  }

  /** An entry is told of once: what it asked to be loaded and could not be is asked for until it is. */
  private ticked(): void {
    this.requestUpdate();
    if (!this.fresh && Date.now() - this.lastLoad > RETRY_MILLISECONDS) {
      void this.reload();
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('path') && changed.get('path') !== undefined) {
      void this.reload();
    }
  }

  /** Whether what is shown is the present: heard from lately and loaded since the last entry. */
  protected get fresh(): boolean {
    return this.stream !== null && this.stream.live && this.loaded && this.loadedAt > 0;
  }

  /** Loads now, or once more after the load under way. */
  protected async reload(): Promise<void> {
    if (this.loading) {
      this.again = true;
      return;
    }
    this.loading = true;
    do {
      this.again = false;
      const wait = this.lastLoad + LEAST_MILLISECONDS_BETWEEN_LOADS - Date.now();
      if (wait > 0) {
        await new Promise((resume) => setTimeout(resume, wait));
      }
      this.lastLoad = Date.now();
      const asked = Date.now();
      if (this.isConnected) {
        this.loaded = await this.attempt(() => this.load());
        this.loadedAt = this.loaded ? asked : this.loadedAt;
      }
    } while (this.again && this.isConnected);
    this.loading = false;
    this.requestUpdate();
  }
}
