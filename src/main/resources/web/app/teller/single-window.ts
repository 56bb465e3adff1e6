/**
 * One window of a browser at a time holds a name. By Web Locks where the page is in a secure context;
 * in a hall without certificates windows ask each other.
 */
export type Alone = 'asking' | 'alone' | 'elsewhere';

const ANSWER_MILLISECONDS = 300;
const ASK_AGAIN_MILLISECONDS = 2_000;

/** Asks for the name and waits for it as long as another window has it; the answer releases it. */
export function holdAlone(name: string, changed: (alone: Alone) => void): () => void {
  return 'locks' in navigator ? byLock(name, changed) : byAsking(name, changed);
}

function byLock(name: string, changed: (alone: Alone) => void): () => void {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const waiting = new AbortController();
  const soon = setTimeout(() => changed('elsewhere'), ANSWER_MILLISECONDS);
  navigator.locks
    .request(name, { signal: waiting.signal }, () => {
      clearTimeout(soon);
      changed('alone');
      return held;
    })
    .catch(() => undefined);
  return () => {
    clearTimeout(soon);
    waiting.abort();
    release();
  };
}

interface Word {
  readonly kind: 'ask' | 'mine';
  readonly from: string;
}

function byAsking(name: string, changed: (alone: Alone) => void): () => void {
  const channel = new BroadcastChannel(name);
  const me = `${Date.now()}-${Math.random()}`;
  let mine = false;
  let answered = false;
  let timer = 0;
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.kind === 'mine') {
      answered = true;
    } else if (mine || me < data.from) {
      // Of two that ask at the same time the earlier has it.
      channel.postMessage({ kind: 'mine', from: me } satisfies Word);
    }
  };
  const ask = () => {
    answered = false;
    channel.postMessage({ kind: 'ask', from: me } satisfies Word);
    timer = window.setTimeout(() => {
      mine = !answered;
      changed(mine ? 'alone' : 'elsewhere');
      if (!mine) {
        timer = window.setTimeout(ask, ASK_AGAIN_MILLISECONDS);
      }
    }, ANSWER_MILLISECONDS);
  };
  ask();
  return () => {
    window.clearTimeout(timer);
    channel.close();
  };
}
