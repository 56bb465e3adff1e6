/** Checks that are worked out in the browser, step by step; nothing is called right unchecked. */
import { Refused, Unreachable } from '../api/client.js';
import { inLanguage, name, say } from '../texts.js';
import { type Bytes, fromBase64, utf8 } from './bytes.js';
import { type Checkpoint, parseCheckpoint } from './checkpoint.js';
import { consistencyPath, entryText, inclusionPath, presentCheckpoint } from './ledger-entries.js';
import { type ProofFault, checkConsistency, checkInclusion, leaf } from './merkle.js';
import { Malformed, type VerifierKey, checkSignature, parseVerifierKey } from './signed-note.js';

export type StepResult = 'OK' | 'FAILED' | 'NOT_CHECKED';

/** One thing that was looked at, and what was found. */
export interface Step {
  readonly name: string;
  readonly result: StepResult;
  readonly detail: string;
}

/** Everything looked at. It is right only when every step was done and each is. */
export interface Checked {
  readonly steps: readonly Step[];
  readonly result: StepResult;
  /** Entries of the checkpoint held, once it could be read. */
  readonly size: bigint | null;
}

/** A step that shows that something is wrong. */
class Failed extends Error {}

/** A step for which something is missing: it shows nothing. */
class NotDone extends Error {}

type Done<T> = { readonly value: T; readonly detail: string };

/** Does steps one after the other; after the first that fails the rest is not checked. */
class Steps {
  readonly all: Step[] = [];
  private stopped = false;

  async take<T>(title: string, work: () => Promise<Done<T>>): Promise<T | null> {
    if (this.stopped) {
      this.all.push({ name: title, result: 'NOT_CHECKED', detail: say('auditor.stepSkipped') });
      return null;
    }
    try {
      const { value, detail } = await work();
      this.all.push({ name: title, result: 'OK', detail });
      return value;
    } catch (wrong) {
      this.stopped = true;
      this.all.push({ name: title, ...judged(wrong) });
      return null;
    }
  }

  checked(size: bigint | null): Checked {
    const results = this.all.map((step) => step.result);
    const failed = results.includes('FAILED');
    const every = results.every((result) => result === 'OK');
    return { steps: this.all, result: failed ? 'FAILED' : every ? 'OK' : 'NOT_CHECKED', size };
  }
}

function judged(wrong: unknown): { result: StepResult; detail: string } {
  if (wrong instanceof Failed) {
    return { result: 'FAILED', detail: wrong.message };
  }
  if (wrong instanceof NotDone) {
    return { result: 'NOT_CHECKED', detail: wrong.message };
  }
  if (wrong instanceof Malformed) {
    return { result: 'FAILED', detail: name('noteFault', wrong.fault) };
  }
  if (wrong instanceof Refused) {
    // Only what the service says of the ledger speaks against it; an ended session does not.
    const ofLedger = wrong.reasons.some((reason) => reason.code.startsWith('LEDGER_'));
    const detail = wrong.reasons.map((reason) => inLanguage(reason.detail)).join(' ');
    return { result: ofLedger ? 'FAILED' : 'NOT_CHECKED', detail };
  }
  const away = wrong instanceof Unreachable;
  return {
    result: 'NOT_CHECKED',
    detail: say(away ? 'auditor.stepNoAnswer' : 'auditor.stepImpossible'),
  };
}

/** Holds the ledger as it is now against a checkpoint the auditor kept. */
export async function checkAgainstKept(note: string, keyText: string): Promise<Checked> {
  const steps = new Steps();
  const kept = await steps.take(say('auditor.stepRead'), async () => {
    const value = parseCheckpoint(note);
    return { value, detail: head(value) };
  });
  const key = await keyStep(steps, keyText);
  await signatureStep(steps, say('auditor.stepSigned'), kept, key);
  const present = await presentSteps(steps, key);
  await steps.take(say('auditor.stepSize'), async () => {
    const sizes = { kept: String(kept!.head.size), present: String(present!.head.size) };
    if (present!.head.size < kept!.head.size) {
      throw new Failed(say('auditor.shorter', sizes));
    }
    return { value: true, detail: say('auditor.notShorter', sizes) };
  });
  await steps.take(say('auditor.stepConsistent'), async () => {
    const path = await consistencyPath(kept!.head.size, present!.head.size);
    refute(await checkConsistency(kept!.head, present!.head, hashes(path)));
    return { value: true, detail: say('auditor.consistent', { hashes: path.length }) };
  });
  return steps.checked(kept?.head.size ?? null);
}

/** Shows that an entry is in the ledger whose present checkpoint the key signed. */
export async function checkEntry(sequence: number, keyText: string): Promise<Checked> {
  const steps = new Steps();
  const key = await keyStep(steps, keyText);
  const entry = await steps.take(say('auditor.stepLeaf'), async () => {
    const text = await entryText(sequence);
    const shown = JSON.parse(text) as { sequence: number; leaf?: string; withheld?: boolean };
    if (shown.sequence !== sequence) {
      throw new Failed(say('auditor.otherEntry', { sequence: shown.sequence }));
    }
    const value = shown.withheld ? hashes([shown.leaf ?? ''])[0]! : await leaf(utf8(text));
    return {
      value,
      detail: shown.withheld ? say('auditor.leafGiven') : say('auditor.leafWorkedOut'),
    };
  });
  const present = await presentSteps(steps, key);
  await steps.take(say('auditor.stepIncluded'), async () => {
    const path = await inclusionPath(sequence, present!.head.size);
    refute(await checkInclusion(entry!, BigInt(sequence) - 1n, present!.head, hashes(path)));
    return {
      value: true,
      detail: say('auditor.included', { sequence, size: String(present!.head.size) }),
    };
  });
  return steps.checked(present?.head.size ?? null);
}

function keyStep(steps: Steps, text: string): Promise<VerifierKey | null> {
  return steps.take(say('auditor.stepKey'), async () => {
    if (text.trim() === '') {
      throw new NotDone(say('auditor.keyMissing'));
    }
    const value = await parseVerifierKey(text.trim());
    return { value, detail: say('auditor.keyRead', { name: value.name, id: value.keyId }) };
  });
}

async function presentSteps(steps: Steps, key: VerifierKey | null): Promise<Checkpoint | null> {
  const present = await steps.take(say('auditor.stepPresent'), async () => {
    const value = parseCheckpoint(await presentCheckpoint());
    return { value, detail: head(value) };
  });
  await signatureStep(steps, say('auditor.stepPresentSigned'), present, key);
  return present;
}

/** The ledger is known by its key: a checkpoint of another name is of another ledger. */
function signatureStep(
  steps: Steps,
  title: string,
  checkpoint: Checkpoint | null,
  key: VerifierKey | null,
): Promise<true | null> {
  return steps.take(title, async () => {
    if (checkpoint!.origin !== key!.name) {
      const names = { origin: checkpoint!.origin, expected: key!.name };
      throw new Failed(say('auditor.otherLedger', names));
    }
    switch (await checkSignature(checkpoint!.note, key!)) {
      case 'MISSING':
        throw new Failed(say('auditor.notSigned', { id: key!.keyId }));
      case 'FORGED':
        throw new Failed(say('auditor.forged'));
      case 'HOLDS':
        return { value: true, detail: say('auditor.signatureHolds', { id: key!.keyId }) };
    }
  });
}

function head(checkpoint: Checkpoint): string {
  return say('auditor.headOf', {
    origin: checkpoint.origin,
    size: String(checkpoint.head.size),
  });
}

function hashes(path: readonly string[]): Bytes[] {
  return path.map((text) => {
    const bytes = fromBase64(text);
    if (bytes === null || bytes.length !== 32) {
      throw new Failed(say('auditor.proofMalformed'));
    }
    return bytes;
  });
}

function refute(fault: ProofFault | null): void {
  switch (fault) {
    case null:
      return;
    case 'SIZE':
    case 'LENGTH':
      throw new Failed(say('auditor.proofMalformed'));
    case 'OLDER_ROOT':
      throw new Failed(say('auditor.proofOlderRoot'));
    case 'ROOT':
      throw new Failed(say('auditor.proofRoot'));
  }
}
