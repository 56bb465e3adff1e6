/** The roll of those convened, as the service has it. */
import { type TemplateResult, html } from 'lit';
import { assemblyPath } from '../api/paths.js';
import { signedIn } from '../session.js';
import { name, say } from '../texts.js';

export interface Presence {
  readonly status: string;
  readonly reason: string;
  readonly accepted: boolean | null;
  readonly attends: boolean | null;
  readonly alternate: string | null;
  readonly version: number;
}

/** What a line of the roll says of somebody. */
export interface DelegateLine {
  readonly name: string;
  readonly born: string | null;
  readonly sex: string | null;
  readonly ethnicity: string;
  readonly qualification: string | null;
  readonly politicalTheory: string | null;
  readonly firstTime: boolean | null;
  readonly memberSince: string | null;
  readonly unit: string;
  readonly kind: string;
  readonly conveningCommittee: boolean;
  readonly section: string;
  readonly seat: string;
}

export interface Delegate extends DelegateLine {
  readonly delegate: string;
  readonly version: number;
  readonly withdrawn: string | null;
  readonly convened: boolean;
  readonly presence: Presence;
  readonly credentials: { readonly recognised: boolean; readonly reason: string; readonly version: number } | null;
}

export interface Figures {
  readonly convened: number;
  readonly present: number;
  readonly base: number;
  readonly resolutionBase: number;
  readonly quorum: number;
  readonly quorumReached: boolean;
}

export interface RollList {
  readonly version: number;
  readonly figures: Figures;
  readonly delegates: readonly Delegate[];
}

export function rollPath(): string {
  return `${assemblyPath(signedIn().assembly)}/delegates`;
}

/** A version as If-Match; nothing before the first. */
export function tagOf(version: number): string | null {
  return version === 0 ? null : `"${version}"`;
}

/** Small letters without accents: a name is found however it is typed. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd').trim();
}

/** Everybody whose card begins with what was typed, or whose name has it. */
export function matching(delegates: readonly Delegate[], typed: string): readonly Delegate[] {
  const wanted = folded(typed);
  return wanted === ''
    ? []
    : delegates.filter((one) => one.delegate.startsWith(wanted) || folded(one.name).includes(wanted));
}

/** The counters that decide whether a vote can be taken, and on what. */
export function figureStrip(figures: Figures): TemplateResult {
  const one = (label: string, figure: number, key: string) =>
    html`<div class="roll-figure"><span class="figure" data-figure=${key}>${figure}</span><span>${label}</span></div>`;
  return html`<div class="roll-figures" aria-live="polite">
      ${one(say('roll.convened'), figures.convened, 'convened')}
      ${one(say('roll.present'), figures.present, 'present')}
      ${one(say('roll.base'), figures.base, 'base')}
      ${one(say('roll.quorum'), figures.quorum, 'quorum')}
    </div>
    <p class=${figures.quorumReached ? 'notice notice-good' : 'notice notice-doubt'} role="status">
      ${figures.quorumReached
        ? say('roll.quorumReached', { present: figures.present, quorum: figures.quorum })
        : say('roll.quorumMissing', { missing: Math.max(0, figures.quorum - figures.present), quorum: figures.quorum })}</p>`;
}

/** Where somebody is, in words. */
export function whereabouts(one: Delegate): string {
  if (one.withdrawn !== null) {
    return say('roll.withdrawn', { reason: one.withdrawn });
  }
  if (one.credentials?.recognised === false) {
    return say('roll.notRecognised');
  }
  const status = name('presenceStatus', one.presence.status);
  const more = [one.presence.alternate ? say('roll.byAlternate', { card: one.presence.alternate }) : '', one.presence.reason];
  return [status, ...more].filter((part) => part !== '').join(' – ');
}
