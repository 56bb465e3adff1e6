import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { get, put } from '../api/client.js';
import { name, say } from '../texts.js';
import './delegate-form.js';
import { choice, input, tick } from './fields.js';
import { FormPage } from './form-page.js';
import { type Delegate, type RollList, rollPath, tagOf, whereabouts } from './roll-data.js';

const COMMON = ['NOT_YET_ARRIVED', 'PRESENT', 'LEFT', 'ABSENT_WITH_REASON', 'ABSENT_WITHOUT_REASON'];
const MEMBERS = ['TEMPORARY_ACTIVITY', 'EXEMPTED', 'SUSPENDED_OR_DETAINED'];

/** One of those convened: absence with its reason, replacement, credentials, withdrawal from the roll. */
class DelegatePage extends FormPage {
  static override properties = {
    ...FormPage.properties,
    delegate: { state: true },
    alternates: { state: true },
    said: { state: true },
    reason: { state: true },
    recognised: { state: true },
  };

  declare private delegate: Delegate | null;
  declare private alternates: readonly Delegate[];
  declare private said: { status: string; reason: string; accepted: boolean; attends: boolean; alternate: string };
  declare private reason: string;
  declare private recognised: boolean;
  private kinds: readonly string[] = [];

  constructor() {
    super();
    this.delegate = null;
    this.alternates = [];
    this.said = { status: 'PRESENT', reason: '', accepted: true, attends: false, alternate: '' };
    this.reason = '';
    this.recognised = false;
  }

  protected override async load(): Promise<void> {
    const card = this.path[0] ?? '';
    const [one, all] = await Promise.all([
      get<Delegate>(`${rollPath()}/${encodeURIComponent(card)}`),
      get<RollList>(rollPath()),
    ]);
    this.take(one.body);
    this.alternates = all.body.delegates.filter((other) => other.kind === 'ALTERNATE' && other.withdrawn === null);
    const members = all.body.delegates.some((other) => other.kind === 'PROBATIONARY') || this.alternates.length === 0;
    this.kinds = [...COMMON, ...(this.alternates.length > 0 ? ['REPLACED'] : []), ...(members ? MEMBERS : [])];
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('path') && changed.get('path') !== undefined) {
      // Until another person is loaded nothing can be recorded of the one before.
      this.delegate = null;
      this.saved = false;
      void this.reload();
    }
  }

  private take(one: Delegate): void {
    this.delegate = one;
    const { status, reason, accepted, attends, alternate } = one.presence;
    this.said = { status, reason, accepted: accepted ?? true, attends: attends ?? false, alternate: alternate ?? '' };
    this.reason = one.credentials?.reason ?? '';
    this.recognised = one.credentials?.recognised ?? false;
  }

  protected override hasPlace(field: string): boolean {
    return ['status', 'reason', 'alternate'].includes(field);
  }

  protected override render(): TemplateResult {
    const one = this.delegate;
    if (one === null) {
      return html`<h1>${say('roll.delegate')}</h1>${this.fault()}`;
    }
    return html`<h1>${one.name}</h1>
      <p class="roll-facts"><strong>${say('roll.cardOf', { card: one.delegate })}</strong>
        ${[one.unit, name('delegateKind', one.kind), one.conveningCommittee ? say('roll.ofCommittee') : ''].filter((part) => part !== '').join(', ')}</p>
      <p>${whereabouts(one)}</p>
      ${this.fault()}
      <div role="status">${this.saved ? html`<p class="notice notice-good">${say('roll.saved')}
        <a href="#/secretariat/check-in">${say('roll.toCheckIn')}</a></p>` : nothing}</div>
      <div class="columns">${this.presenceForm()}${this.credentialsForm(one)}</div>
      <kp-delegate-form .card=${one.delegate} @kp-enrolled=${(event: CustomEvent<Delegate>) =>
        (this.delegate = event.detail)}></kp-delegate-form>`;
  }

  private presenceForm(): TemplateResult {
    const { status, reason, accepted, attends, alternate } = this.said;
    const change = (part: Partial<typeof this.said>) => (this.said = { ...this.said, ...part });
    const shown = [...new Set([...this.kinds, status])];
    return html`<form class="card" novalidate @submit=${this.sendPresence}>
      <h2>${say('roll.presence')}</h2>
      ${choice(
        {
          field: 'status',
          label: say('roll.presence'),
          value: status,
          choices: shown.map((code) => ({ value: code, label: name('presenceStatus', code) })),
          change: (chosen) => change({ status: chosen }),
        },
        this.reasons,
      )}
      ${status === 'REPLACED'
        ? choice(
            {
              field: 'alternate',
              label: say('roll.alternate'),
              value: alternate,
              choices: [
                { value: '', label: say('roll.choose') },
                ...this.alternates.map((other) => ({ value: other.delegate, label: `${other.delegate} – ${other.name}` })),
              ],
              change: (chosen) => change({ alternate: chosen }),
            },
            this.reasons,
          )
        : nothing}
      ${status === 'ABSENT_WITH_REASON' || status === 'REPLACED'
        ? input({ field: 'reason', label: say('roll.reason'), value: reason, longest: 500, change: (typed) => change({ reason: typed }) }, this.reasons)
        : nothing}
      ${status === 'ABSENT_WITH_REASON' ? tick(say('roll.accepted'), 'accepted', accepted, (value) => change({ accepted: value })) : nothing}
      ${status === 'EXEMPTED' ? tick(say('roll.attends'), 'attends', attends, (value) => change({ attends: value })) : nothing}
      <p><button class="primary" ?disabled=${this.sending}>${say('roll.savePresence')}</button></p>
    </form>`;
  }

  private credentialsForm(one: Delegate): TemplateResult {
    return html`<form class="card" novalidate @submit=${this.sendCredentials}>
      <h2>${say('roll.credentials')}</h2>
      <p class="soft small">${say('roll.credentialsHint')}</p>
      ${input({ field: 'credentials', label: say('roll.credentialsReason'), value: this.reason, longest: 500, change: (typed) => (this.reason = typed) }, [])}
      ${tick(say('roll.recognised'), 'recognised', this.recognised, (value) => (this.recognised = value))}
      <p class="row"><button ?disabled=${this.sending || this.reason.trim() === ''}>${say('roll.saveCredentials')}</button>
        ${one.withdrawn === null
          ? html`<button type="button" class="quiet" ?disabled=${this.sending || this.reason.trim() === ''}
              @click=${() => void this.withdraw(one)}>${say('roll.withdraw')}</button>`
          : nothing}</p>
    </form>`;
  }

  private async sendPresence(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const one = this.delegate!;
    const { status, reason, accepted, attends, alternate } = this.said;
    await this.send(async () => {
      const body = {
        status,
        ...(status === 'ABSENT_WITH_REASON' ? { reason, accepted } : {}),
        ...(status === 'REPLACED' ? { reason, alternate: alternate === '' ? null : alternate } : {}),
        ...(status === 'EXEMPTED' ? { attends } : {}),
      };
      const path = `${rollPath()}/${one.delegate}/presence`;
      this.take((await put<{ delegate: Delegate }>(path, body, { ifMatch: tagOf(one.presence.version) })).body.delegate);
    });
  }

  private async sendCredentials(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const one = this.delegate!;
    await this.send(async () => {
      const body = { recognised: this.recognised, reason: this.reason };
      const path = `${rollPath()}/${one.delegate}/credentials`;
      this.take((await put<Delegate>(path, body, { ifMatch: tagOf(one.credentials?.version ?? 0) })).body);
    });
  }

  private async withdraw(one: Delegate): Promise<void> {
    await this.send(async () => {
      const path = `${rollPath()}/${one.delegate}/withdrawal`;
      this.take((await put<Delegate>(path, { reason: this.reason }, { ifMatch: tagOf(one.version) })).body);
    });
  }
}

customElements.define('kp-delegate', DelegatePage);
