import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { get } from '../api/client.js';
import { roundPath } from '../api/paths.js';
import type { Candidate, CandidateListView } from '../api/types.js';
import { Page } from '../parts/page.js';
import { type ElectionRounds, loadRounds, roundList } from '../parts/round-list.js';
import { session } from '../session.js';
import { name, say } from '../texts.js';
import { candidateColumns } from './candidate-columns.js';
import { keyCard } from './key-card.js';
import { hints } from './key-hints.js';
import { panel } from './keying-panels.js';
import { type Key, PRINTED, listen } from './keys.js';
import { measureText } from './measure-text.js';
import { notation } from './paper.js';
import { paperOf } from './reading-source.js';
import { answer, lastRecorded, sheetState } from './sheet-state.js';
import { switchSound } from './sounds.js';
import { trainingPaper } from './training-paper.js';
import { TrainingSession } from './training-session.js';

type Stage =
  | { readonly kind: 'loading' }
  | { readonly kind: 'choosing'; readonly rounds: readonly ElectionRounds[] }
  | {
      readonly kind: 'training';
      readonly candidates: readonly Candidate[];
      readonly list: CandidateListView;
      readonly training: TrainingSession;
    };

/** Training with the hall's own list, from the moment there is one; never mixed with real ballots. */
class TrainingPage extends Page {
  static override properties = { ...Page.properties, stage: { state: true } };

  declare private stage: Stage;

  private deaf: () => void = () => undefined;

  constructor() {
    super();
    this.stage = { kind: 'loading' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.deaf = listen((key) => this.pressed(key));
  }

  override disconnectedCallback(): void {
    this.deaf();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('path') && String(changed.get('path')) !== String(this.path)) {
      void this.attempt(() => this.load());
    }
  }

  private async load(): Promise<void> {
    const assembly = session()?.assembly ?? '';
    const [election, round] = this.path;
    if (!election || !round) {
      const all = await loadRounds(assembly);
      const rounds = all.map((one) => ({ ...one, rounds: one.rounds.filter((r) => r.candidates > 0) }));
      this.stage = { kind: 'choosing', rounds: rounds.filter((one) => one.rounds.length > 0) };
      return;
    }
    const path = roundPath(assembly, election, Number(round));
    const list = (await get<CandidateListView>(`${path}/candidate-list`)).body;
    const training = new TrainingSession(path, paperOf(list), () => this.requestUpdate());
    this.stage = { kind: 'training', candidates: list.candidates, list, training };
  }

  private pressed(key: Key): void {
    switch (key.kind) {
      case 'card':
        return this.querySelector('dialog')?.showModal();
      case 'sound':
        switchSound();
        return this.requestUpdate();
      case 'again':
        return void this.attempt(() => this.load());
      default:
        if (this.stage.kind !== 'training') {
          return key.kind === 'escape' ? this.leave() : undefined;
        }
        const effect = this.stage.training.key(key).kind;
        this.requestUpdate();
        return effect === 'leave' ? this.leave() : undefined;
    }
  }

  private leave(): void {
    location.hash = '#/teller';
  }

  protected override render(): TemplateResult {
    return html`<div class="training">
      <p class="training-banner"><strong>${say('training.banner')}</strong> ${say('training.bannerHelp')}</p>
      ${this.fault()} ${this.body()}
      <dialog class="card-dialog" aria-labelledby="card-title">
        <h2 id="card-title">${say('card.title')}</h2>
        ${keyCard()}
        <form method="dialog"><button class="primary">${say('card.close')}</button></form>
      </dialog>
    </div>`;
  }

  private body(): TemplateResult {
    switch (this.stage.kind) {
      case 'loading':
        return html`<h1>${say('training.title')}</h1>`;
      case 'choosing':
        return html`<h1>${say('training.title')}</h1>
          ${this.stage.rounds.length === 0
            ? html`<p class="notice">${say('training.noList')}</p>`
            : roundList(this.stage.rounds, '/training')}
          <p><kbd>${PRINTED.escape}</kbd> ${say('keying.backToList')}</p>`;
      case 'training':
        return this.training(this.stage.training, this.stage.candidates);
    }
  }

  private training(training: TrainingSession, candidates: readonly Candidate[]): TemplateResult {
    const { keying, measure, last } = training;
    return html`<div class="keying">
      <div class="keying-main">
        <h1 class="keying-title">${say('training.title')}</h1>
        ${sheetState(keying)} ${answer(keying)}
        ${panel(keying) ?? candidateColumns(keying.paper, candidates, keying.draft)}
      </div>
      <section class="keying-side" aria-label=${say('keying.side')}>
        ${training.paper === null
          ? this.summary(training)
          : trainingPaper(keying.paper, candidates, training.paper)}
        ${this.judgement(training, last)} ${last === null ? nothing : lastRecorded(keying, last, false)}
        ${measureText(measure)}
      </section>
      ${hints(keying)}
    </div>`;
  }

  private judgement(training: TrainingSession, last: number | null): TemplateResult {
    if (last === null) {
      return html`<p role="status"></p>`;
    }
    const { marks, defects } = training.wanted[last - 1]!;
    const seen = [notation(marks) || '–', ...defects.map((defect) => name('defect', defect))];
    const wanted = seen.join('; ');
    return training.right(last)
      ? html`<p role="status" class="notice notice-good" data-right="true">✓ ${say('training.right', { position: last })}</p>`
      : html`<p role="status" class="notice notice-bad" data-right="false">
          ✕ ${say('training.wrong', { position: last, wanted })}
        </p>`;
  }

  private summary(training: TrainingSession): TemplateResult {
    return html`<section class="card">
      <h2>${say('training.finished')}</h2>
      <p class="figure">${training.rightOnes}/${training.wanted.length}</p>
      <p>${say('training.finishedHelp')}</p>
      <p><kbd>${PRINTED.again}</kbd> ${say('training.again')}</p>
      <p><kbd>${PRINTED.escape}</kbd> ${say('keying.backToList')}</p>
    </section>`;
  }
}

customElements.define('kp-training', TrainingPage);
