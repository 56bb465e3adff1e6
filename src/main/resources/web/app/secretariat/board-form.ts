import { type TemplateResult, html, nothing } from 'lit';
import { Refused, get, put } from '../api/client.js';
import { electionPath } from '../api/paths.js';
import type { ElectionRounds } from '../parts/round-list.js';
import { signedIn } from '../session.js';
import { say } from '../texts.js';
import { unreadableDay } from './assembly-form.js';
import { dayOrNothing, isoDay, officeDay } from './dates.js';
import { at, identity, input, reasonHere } from './fields.js';
import { FormPage, orNone } from './form-page.js';

interface Member {
  readonly name: string;
  /** As typed. */
  readonly born: string;
  readonly head: boolean;
}

export interface CountingBoard {
  readonly members: readonly { name: string; born?: string | null; head?: boolean | null }[];
}

const NOBODY: Member = { name: '', born: '', head: false };

/** The counting board the assembly approved for an election. */
class BoardForm extends FormPage {
  static override properties = { ...FormPage.properties, known: { attribute: false }, members: { state: true } };

  declare known: ElectionRounds;
  declare private members: readonly Member[];

  constructor() {
    super();
    this.members = [{ ...NOBODY, head: true }, NOBODY];
  }

  private get board(): string {
    return `${electionPath(signedIn().assembly, this.known.election.code)}/counting-board`;
  }

  protected override async load(): Promise<void> {
    const found = await orNone(get<CountingBoard>(this.board), 'BOARD_NOT_APPOINTED');
    this.saved = false;
    if (found !== null) {
      this.take(found.body, found.tag);
    }
  }

  private take(board: CountingBoard, tag: string | null): void {
    this.tag = tag;
    this.members = board.members.map(({ name, born, head }) => ({ name, born: officeDay(born), head: head === true }));
  }

  protected override hasPlace(field: string): boolean {
    return /^members(\[\d+\]\.(name|born))?$/.test(field);
  }

  private get fixed(): boolean {
    return this.known.rounds[0]?.commands.includes('APPOINT_COUNTING_BOARD') === false;
  }

  protected override render(): TemplateResult {
    const election = this.known.election.code;
    return html`<form novalidate @submit=${this.submit} aria-label=${say('secretariat.boardForm', { election })}>
      <h3>${say('secretariat.board')}</h3>
      ${this.fault()}
      ${this.fixed ? html`<p class="notice">${say('secretariat.boardFixed')}</p>` : nothing}
      ${at('members', this.reasons).map(
        (reason) => html`<p class="field-fault" data-code=${reason.code}>${reasonHere(reason)}</p>`,
      )}
      ${this.members.map((member, index) => this.member(member, index))}
      <p class="row">
        <button type="button" ?disabled=${this.fixed} @click=${() => this.become([...this.members, NOBODY])}>
          ${say('secretariat.addMember')}</button>
        <button ?disabled=${this.sending || this.fixed}>${say('secretariat.saveBoard')}</button>
        <span role="status">${this.saved ? say('secretariat.saved') : nothing}</span>
      </p>
    </form>`;
  }

  private member(member: Member, index: number): TemplateResult {
    const election = this.known.election.code;
    const change = (part: Partial<Member>) =>
      this.become(this.members.map((one, i) => (i === index ? { ...one, ...part } : one)));
    const head = identity(`${election}.members[${index}].head`);
    return html`<div class="member" role="group" aria-label=${say('secretariat.memberNumber', { number: index + 1 })}>
      ${input(
        {
          field: `members[${index}].name`,
          scope: election,
          label: say('secretariat.fullName'),
          value: member.name,
          longest: 100,
          disabled: this.fixed,
          change: (name) => change({ name }),
        },
        this.reasons,
      )}
      ${input(
        {
          field: `members[${index}].born`,
          scope: election,
          label: say('secretariat.born'),
          value: member.born,
          disabled: this.fixed,
          change: (born) => change({ born }),
        },
        this.reasons,
      )}
      <label for=${head}><input type="radio" id=${head} name=${`${election}.head`} .checked=${member.head}
        ?disabled=${this.fixed}
        @change=${() => this.become(this.members.map((one, i) => ({ ...one, head: i === index })))}>${say('secretariat.head')}</label>
      <button type="button" class="quiet" ?disabled=${this.fixed || this.members.length < 2}
        aria-label=${say('secretariat.removeMember', { number: index + 1 })}
        @click=${() => this.become(this.members.filter((_, i) => i !== index))}>✕</button>
    </div>`;
  }

  private become(members: readonly Member[]): void {
    this.members = members;
    this.saved = false;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    await this.send(async () => {
      const members = this.members.filter((one) => one.name.trim() !== '' || one.born.trim() !== '');
      this.members = members.length === 0 ? [{ ...NOBODY, head: true }] : members;
      const unreadable = this.members.flatMap((one, index) =>
        dayOrNothing(one.born) ? [] : [unreadableDay(`members[${index}].born`)],
      );
      if (unreadable.length > 0) {
        throw new Refused(400, unreadable);
      }
      const body = {
        members: this.members.map(({ name, born, head }) => ({ name, born: isoDay(born), head })),
      };
      const answer = await put<CountingBoard>(this.board, body, { ifMatch: this.tag });
      this.take(answer.body, answer.tag);
    });
  }
}

customElements.define('kp-secretariat-board', BoardForm);
