/**
 * The assembly's stream of events (server-sent events), read by fetch because an EventSource cannot
 * carry a token. It goes on after a break where it stopped, and always knows how old it is.
 */
import { Refused, Unreachable, send } from './client.js';

/** One entry of the ledger, without its content. */
export interface LiveEntry {
  readonly sequence: number;
  readonly at: string;
  readonly command?: string;
  readonly subject?: string;
}

export interface Listener {
  /** Something was recorded. */
  entry(entry: LiveEntry): void;
  /** Entries may have been missed: load everything again. */
  behind(): void;
  /** The connection was made, heard from, or lost. */
  heard(): void;
}

/** A stream that sends nothing for this long is broken: the service says something every 2 seconds. */
const SILENCE_MILLISECONDS = 7_000;

const RETRY_MILLISECONDS = 1_500;

export class LiveStream {
  /** When the service last said something, by this machine's clock; 0 before it did. */
  lastHeard = 0;
  /** When something was last recorded, as the service says. */
  lastChange: string | null = null;

  private lastSequence: number | null = null;
  private stop: AbortController | null = null;

  constructor(
    private readonly path: string,
    private readonly listener: Listener,
    private readonly token?: string,
  ) {}

  /** Whether what is shown can be taken as present. */
  get live(): boolean {
    return this.lastHeard > 0 && Date.now() - this.lastHeard < SILENCE_MILLISECONDS;
  }

  open(): void {
    if (this.stop === null) {
      this.stop = new AbortController();
      void this.run(this.stop.signal);
    }
  }

  close(): void {
    this.stop?.abort();
    this.stop = null;
  }

  private async run(stopped: AbortSignal): Promise<void> {
    while (!stopped.aborted) {
      try {
        await this.listen(stopped);
      } catch (broken) {
        if (broken instanceof Refused) {
          // Nobody is at the other end for us any more: no need to wait for silence.
          this.lastHeard = 0;
        } else if (!(broken instanceof Unreachable) && (broken as Error).name !== 'AbortError') {
          console.warn('stream', broken);
        }
      }
      this.listener.heard();
      await new Promise((resume) => setTimeout(resume, RETRY_MILLISECONDS));
    }
  }

  private async listen(stopped: AbortSignal): Promise<void> {
    const connection = new AbortController();
    const abort = () => connection.abort();
    stopped.addEventListener('abort', abort);
    let watch = setTimeout(abort, SILENCE_MILLISECONDS);
    try {
      const after = this.lastSequence === null ? '' : `?after=${this.lastSequence}`;
      const response = await send('GET', this.path + after, {
        accept: 'text/event-stream',
        signal: connection.signal,
        ...(this.token === undefined ? {} : { token: this.token }),
      });
      const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
      let rest = '';
      for (;;) {
        const { value, done } = await reader.read();
        if (done) {
          return;
        }
        clearTimeout(watch);
        watch = setTimeout(abort, SILENCE_MILLISECONDS);
        const blocks = (rest + value).replaceAll('\r\n', '\n').split('\n\n');
        rest = blocks.pop() ?? '';
        blocks.forEach((block) => this.take(block));
        this.lastHeard = Date.now();
        this.listener.heard();
      }
    } finally {
      clearTimeout(watch);
      stopped.removeEventListener('abort', abort);
      connection.abort();
    }
  }

  private take(block: string): void {
    const fields = new Map<string, string>();
    for (const line of block.split('\n')) {
      const colon = line.indexOf(':');
      if (colon > 0) {
        const value = line.slice(colon + 1).replace(/^ /, '');
        const field = line.slice(0, colon);
        const before = fields.get(field);
        fields.set(field, before === undefined ? value : `${before}\n${value}`);
      }
    }
    const data = fields.get('data');
    if (data === undefined) {
      return;
    }
    const entry = JSON.parse(data) as LiveEntry;
    switch (fields.get('event')) {
      case 'entry':
        this.lastSequence = entry.sequence;
        this.lastChange = entry.at;
        this.listener.entry(entry);
        break;
      case 'behind':
        this.lastSequence = entry.sequence;
        this.lastChange = entry.at ?? this.lastChange;
        this.listener.behind();
        break;
      case 'head':
        this.lastChange = entry.at ?? this.lastChange;
        if (this.lastSequence === null) {
          // What is loaded from now on is at least as new as this.
          this.lastSequence = entry.sequence;
          this.listener.behind();
        }
        break;
    }
  }
}
