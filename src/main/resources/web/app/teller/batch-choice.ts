import { type TemplateResult, html, nothing } from 'lit';
import { get } from '../api/client.js';
import { countPath } from '../api/paths.js';
import type { BatchView, RoundView } from '../api/types.js';
import { LivePage } from '../parts/live-page.js';
import { type ElectionRounds, loadRounds, roundList } from '../parts/round-list.js';
import { termsLine } from '../parts/round-terms.js';
import { signedIn } from '../session.js';
import { say } from '../texts.js';
import { type Offer, standingOf, toKey } from './batch-groups.js';
import { type Key, PRINTED, listen } from './keys.js';
import { OUTBOXES_CHANGED, tend, unsafeOutboxes } from './outboxes.js';
import { soundRefused } from './sounds.js';
import { batchLine } from './batch-line.js';

/** A round that is being counted, with its batches as they are to this teller. */
interface Counted {
  readonly title: string;
  readonly round: RoundView;
  readonly count: number;
  readonly offers: readonly Offer[];
}

/** The batches a teller may key: a number and Enter, or Enter alone for the first. */
class BatchChoice extends LivePage {
  static override properties = {
    ...LivePage.properties,
    rounds: { state: true },
    counted: { state: true },
    digits: { state: true },
    unknown: { state: true },
  };

  /** Every round, or null before they are loaded. */
  declare private rounds: readonly ElectionRounds[] | null;
  /** Batches of the round chosen, or null while one has to be chosen. */
  declare private counted: Counted | null;
  declare private digits: string;
  /** A number typed that is no batch to key. */
  declare private unknown: string;

  private deaf: () => void = () => undefined;
  private readonly outboxesChanged = () => this.requestUpdate();

  constructor() {
    super();
    this.rounds = null;
    this.counted = null;
    this.digits = '';
    this.unknown = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.deaf = listen((key) => this.pressed(key));
    window.addEventListener(OUTBOXES_CHANGED, this.outboxesChanged);
    tend();
  }

  override disconnectedCallback(): void {
    this.deaf();
    window.removeEventListener(OUTBOXES_CHANGED, this.outboxesChanged);
    super.disconnectedCallback();
  }

  protected override async load(): Promise<void> {
    const { assembly } = signedIn();
    const all = await loadRounds(assembly);
    const counting = all
      .map(({ election, rounds }) => ({
        election,
        rounds: rounds.filter((round) => round.state === 'COUNTING'),
      }))
      .filter(({ rounds }) => rounds.length > 0);
    const [wanted, wantedRound] = this.path;
    const chosen =
      wanted === undefined
        ? counting.length === 1 && counting[0]!.rounds.length === 1
          ? counting[0]
          : undefined
        : counting.find(({ election }) => election.code === wanted);
    const round = chosen?.rounds.find(({ round: one }) => wanted === undefined || one === Number(wantedRound));
    this.counted =
      chosen === undefined || round === undefined
        ? null
        : await this.loadBatches(chosen.election.title, round);
    this.rounds = counting;
  }

  private async loadBatches(title: string, round: RoundView): Promise<Counted> {
    const { assembly, username } = signedIn();
    const count = round.count ?? 1;
    const batches = await get<BatchView[]>(`${countPath(assembly, round.election, round.round, count)}/batches`);
    const offers = batches.body.map((batch) => ({ batch, standing: standingOf(batch, username, round.readingsNeeded) }));
    return { title, round, count, offers };
  }

  private pressed(key: Key): void {
    switch (key.kind) {
      case 'digit':
        this.unknown = '';
        this.digits = (this.digits + key.digit).slice(0, 4);
        return;
      case 'backspace':
        this.digits = this.digits.slice(0, -1);
        return;
      case 'escape':
        this.digits = '';
        if (this.path.length > 0) {
          location.hash = '#/teller';
        }
        return;
      case 'training':
        location.hash = '#/training';
        return;
      case 'card':
        location.hash = '#/teller/keys';
        return;
      case 'enter':
        this.choose();
    }
  }

  private choose(): void {
    const target = this.counted === null ? this.roundAddress() : this.batchAddress(this.counted);
    if (target === null) {
      this.unknown = this.digits;
      this.digits = '';
      soundRefused();
    } else {
      location.hash = target;
    }
  }

  private batchAddress(counted: Counted): string | null {
    const offers = toKey(counted.offers);
    const chosen =
      this.digits === '' ? offers[0] : offers.find(({ batch }) => batch.batch === Number(this.digits));
    return chosen === undefined ? null : addressOf(counted, chosen.batch.batch);
  }

  /** Rounds are chosen by their place in the list. */
  private roundAddress(): string | null {
    const places = (this.rounds ?? []).flatMap(({ election, rounds }) =>
      rounds.map((round) => `#/teller/${election.code}/${round.round}`),
    );
    return places[this.digits === '' ? 0 : Number(this.digits) - 1] ?? null;
  }

  protected override render(): TemplateResult {
    return html`<h1>${say('teller.title')}</h1>
      ${this.fault()} ${this.left()}
      ${this.rounds === null
        ? html`<p aria-busy="true">${say('fresh.loading')}</p>`
        : this.counted === null
          ? this.choices(this.rounds)
          : this.batches(this.counted)}
      <ul class="plain hints">
        <li><kbd>0</kbd>…<kbd>9</kbd> <kbd>Enter</kbd> ${say('teller.choose')}</li>
        <li><a href="#/training"><kbd>${PRINTED.training}</kbd> ${say('teller.training')}</a></li>
        <li><a href="#/teller/keys"><kbd>${PRINTED.card}</kbd> ${say('hint.card')}</a></li>
      </ul>`;
  }

  /** Sheets keyed before and not yet with the service; they go on being sent here too. */
  private left(): TemplateResult {
    return html`<div role="status">
      ${unsafeOutboxes().map(([reading, outbox]) => {
        const batch = /batches\/(\d+)\//.exec(reading)?.[1] ?? '';
        return html`<p class=${outbox.state.kind === 'refused' ? 'notice notice-bad' : 'notice notice-doubt'}
          data-unsafe=${outbox.unsafe.length}>
          ${say('teller.unsafe', { waiting: outbox.unsafe.length, batch })}
          ${outbox.state.kind === 'refused' ? say('teller.unsafeRefused') : nothing}
        </p>`;
      })}
    </div>`;
  }

  private choices(counting: readonly ElectionRounds[]): TemplateResult {
    return counting.length === 0
      ? html`<p class="notice">${say('teller.nothingCounted')}</p>`
      : roundList(counting, '/teller');
  }

  private batches(counted: Counted): TemplateResult {
    const offers = toKey(counted.offers);
    const rest = counted.offers.filter((offer) => !offers.includes(offer));
    const first = this.digits === '' ? offers[0]?.batch.batch : Number(this.digits);
    return html`<h2>${counted.title} · ${say('rounds.round', { round: counted.round.round })}</h2>
      ${termsLine(counted.round)}
      <p class="choice-typed" role="status">
        ${this.unknown !== ''
          ? say('teller.unknownBatch', { typed: this.unknown })
          : this.digits === ''
            ? nothing
            : say('teller.typed', { typed: this.digits })}
      </p>
      ${offers.length === 0
        ? html`<p class="notice">${say('teller.nothingToKey')}</p>`
        : html`<ul class="plain batch-list">
            ${offers.map((offer) =>
              batchLine(offer, addressOf(counted, offer.batch.batch), offer.batch.batch === first),
            )}
          </ul>`}
      ${rest.length === 0
        ? nothing
        : html`<h2>${say('teller.others')}</h2>
            <ul class="plain batch-list">${rest.map((offer) => batchLine(offer, null, false))}</ul>`}`;
  }
}

function addressOf(counted: Counted, batch: number): string {
  return `#/teller/${counted.round.election}/${counted.round.round}/${counted.count}/${batch}`;
}

customElements.define('kp-batch-choice', BatchChoice);
