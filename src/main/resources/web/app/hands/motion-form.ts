import { type TemplateResult, html, nothing } from 'lit';
import { get, put } from '../api/client.js';
import { MATTERS, type Matter, type ShowOfHands, votePath, votesPath } from '../api/hands.js';
import { electionPath } from '../api/paths.js';
import { choice, input, reasonHere } from '../secretariat/fields.js';
import { FormPage } from '../secretariat/form-page.js';
import { signedIn } from '../session.js';
import { name, say } from '../texts.js';

interface Motion {
  readonly vote: string;
  readonly matter: Matter;
  readonly question: string;
  /** One name on each line. */
  readonly names: string;
  readonly election: string;
}

/** The secretariat writes down what is put to the vote. */
class MotionForm extends FormPage {
  static override properties = { ...FormPage.properties, motion: { state: true }, elections: { state: true } };

  declare private motion: Motion;
  declare private elections: readonly { readonly code: string; readonly title: string }[];

  constructor() {
    super();
    this.motion = { vote: '', matter: 'PRESIDIUM', question: '', names: '', election: '' };
    this.elections = [];
  }

  private get known(): string {
    return this.path[0] ?? '';
  }

  protected override async load(): Promise<void> {
    const { assembly } = signedIn();
    this.elections = (
      await get<{ code: string; title: string }[]>(electionPath(assembly, '').replace(/\/$/, ''))
    ).body;
    if (this.known === '') {
      const votes = (await get<ShowOfHands[]>(votesPath(assembly))).body;
      this.motion = { ...this.motion, vote: `bieu-quyet-${votes.length + 1}` };
      return;
    }
    const { body, tag } = await get<ShowOfHands>(votePath(assembly, this.known));
    this.tag = tag;
    this.motion = {
      vote: body.vote,
      matter: body.matter,
      question: body.question,
      names: body.names.join('\n'),
      election: body.election ?? '',
    };
  }

  protected override hasPlace(field: string): boolean {
    return ['matter', 'question', 'election', 'vote'].includes(field) || field.startsWith('names');
  }

  protected override render(): TemplateResult {
    const { motion, reasons } = this;
    return html`<h1>${say(this.known === '' ? 'hands.prepare' : 'hands.edit')}</h1>
      ${this.fault()}
      <form class="card hands-motion" novalidate @submit=${this.submit}>
        ${choice(
          {
            field: 'matter',
            label: say('hands.matter'),
            value: motion.matter,
            hint: say('hands.secretHint'),
            choices: MATTERS.map((value) => ({ value, label: name('handsMatter', value) })),
            change: (value) => this.set({ matter: value as Matter }),
          },
          reasons,
        )}
        ${this.area('question', say('hands.question'), say('hands.questionHint'), motion.question, 4)}
        ${this.area('names', say('hands.names'), say('hands.namesHint'), motion.names, 6)}
        ${choice(
          {
            field: 'election',
            label: say('hands.election'),
            value: motion.election,
            choices: [
              { value: '', label: say('hands.noElection') },
              ...this.elections.map(({ code, title }) => ({ value: code, label: title })),
            ],
            change: (election) => this.set({ election }),
          },
          reasons,
        )}
        ${this.known === ''
          ? input(
              {
                field: 'vote',
                label: say('hands.code'),
                hint: say('hands.codeHint'),
                value: motion.vote,
                longest: 63,
                change: (vote) => this.set({ vote }),
              },
              reasons,
            )
          : nothing}
        <button class="primary" ?disabled=${this.sending || !this.loaded}>${say('hands.save')}</button>
        <div role="status">${this.saved
          ? html`<p class="notice notice-good">${say('hands.isPrepared')} <a href="#/hands">${say('hands.title')}</a></p>`
          : nothing}</div>
      </form>`;
  }

  private area(field: 'question' | 'names', label: string, hint: string, value: string, rows: number): TemplateResult {
    const id = `field-${field}`;
    const wrong = this.reasons.filter((one) => one.field.split(/[[.]/)[0] === field);
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <p class="soft small" id=${`${id}-hint`}>${hint}</p>
      <textarea id=${id} name=${field} rows=${rows} .value=${value} aria-invalid=${wrong.length > 0}
        aria-describedby=${`${id}-hint`}
        @input=${(event: Event) => this.set({ [field]: (event.target as HTMLTextAreaElement).value })}></textarea>
      ${wrong.map((one) => html`<p class="field-fault" data-code=${one.code}>${reasonHere(one)}</p>`)}
    </div>`;
  }

  private set(change: Partial<Motion>): void {
    this.motion = { ...this.motion, ...change };
    this.saved = false;
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    const { vote, matter, question, names, election } = this.motion;
    const people = names.split('\n').map((one) => one.trim()).filter((one) => one !== '');
    void this.send(async () => {
      const answer = await put<ShowOfHands>(
        votePath(signedIn().assembly, vote),
        { matter, question, names: people, ...(election === '' ? {} : { election }) },
        { ifMatch: this.tag },
      );
      this.tag = answer.tag;
    });
  }
}

customElements.define('kp-hands-motion', MotionForm);
