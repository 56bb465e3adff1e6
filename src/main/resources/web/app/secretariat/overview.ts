import { type TemplateResult, html, nothing } from 'lit';
import type { Finding } from '../api/results.js';
import { get } from '../api/client.js';
import { assemblyPath, electionPath, roundPath } from '../api/paths.js';
import type { AssemblyView, CandidateListView } from '../api/types.js';
import { roomLinks } from '../parts/room-links.js';
import type { LiveEntry } from '../api/stream.js';
import { LivePage, isKeying } from '../parts/live-page.js';
import { type ElectionRounds, loadRounds } from '../parts/round-list.js';
import { signedIn } from '../session.js';
import { name, say } from '../texts.js';
import type { CountingBoard } from './board-form.js';
import { officeDay } from './dates.js';
import { orNone } from './form-page.js';
import { draft } from './list-draft.js';
import { toMend } from './list-findings.js';
import type { RollList } from './roll-data.js';
import type { Teller } from './tellers-page.js';
import { purposeText } from '../parts/purpose.js';

type Progress = 'DONE' | 'TO_DO' | 'FIXED';

interface Step {
  readonly title: string;
  readonly to: string;
  readonly progress: Progress;
  /** What there is, or what is missing, or why nothing can be changed. */
  readonly says: string;
}

interface Prepared extends ElectionRounds {
  readonly board: CountingBoard | null;
  readonly list: (CandidateListView & { readonly findings: readonly Finding[] }) | null;
}

/** Everything the secretariat prepares, in the order of work. */
class SecretariatOverview extends LivePage {
  static override properties = { ...LivePage.properties, steps: { state: true } };

  declare private steps: (() => readonly Step[]) | null;

  constructor() {
    super();
    this.steps = null;
  }

  protected override concerns(entry: LiveEntry): boolean {
    return !isKeying(entry);
  }

  protected override async load(): Promise<void> {
    const { assembly } = signedIn();
    const path = assemblyPath(assembly);
    const settings = await orNone(get<AssemblyView>(path), 'ASSEMBLY_UNKNOWN');
    if (settings === null) {
      this.steps = () => [assemblyStep(null, false)];
      return;
    }
    const [roll, attendance, elections, tellers] = await Promise.all([
      get<RollList>(`${path}/delegates`),
      orNone(get<Attended>(`${path}/attendance`), 'ATTENDANCE_NOT_RECORDED'),
      loadRounds(assembly),
      get<readonly Teller[]>(`${path}/tellers`),
    ]);
    const prepared = await Promise.all(elections.map((one) => prepare(assembly, one)));
    const fixed = elections.some(({ rounds }) => rounds.some((round) => round.state !== 'DRAFT'));
    // In the language people read at the time.
    this.steps = () => [
      assemblyStep(settings.body, fixed),
      ...(roll.body.delegates.length === 0 ? [] : [rollStep(roll.body)]),
      attendanceStep(attendance?.body ?? null, roll.body),
      electionsStep(elections),
      ...prepared.flatMap((one) => [boardStep(one), listStep(one)]),
      tellersStep(tellers.body),
    ];
  }

  protected override render(): TemplateResult {
    const steps = this.steps?.() ?? [];
    const left = steps.filter(({ progress }) => progress === 'TO_DO').length;
    return html`<h1>${say('secretariat.title')}</h1>
      ${this.fault()}
      ${this.steps === null
        ? nothing
        : html`<p role="status">${left === 0 ? say('secretariat.allDone') : say('secretariat.left', { steps: left })}</p>
            <ol class="work-steps plain">${steps.map((step, index) => shown(step, index + 1))}</ol>
            ${roomLinks()}`}`;
  }
}

interface Attended {
  readonly convened: number;
  readonly present: number;
  readonly base: number;
}

async function prepare(assembly: string, one: ElectionRounds): Promise<Prepared> {
  const { code } = one.election;
  const round = one.rounds[0]?.round ?? 1;
  const [board, list] = await Promise.all([
    orNone(get<CountingBoard>(`${electionPath(assembly, code)}/counting-board`), 'BOARD_NOT_APPOINTED'),
    orNone(get<NonNullable<Prepared['list']>>(`${roundPath(assembly, code, round)}/candidate-list`), 'LIST_NOT_PROPOSED'),
  ]);
  return { ...one, board: board?.body ?? null, list: list?.body ?? null };
}

function assemblyStep(settings: AssemblyView | null, fixed: boolean): Step {
  const title = say('secretariat.assembly');
  const to = '/secretariat/assembly';
  return settings === null
    ? { title, to, progress: 'TO_DO', says: say('secretariat.assemblyMissing') }
    : {
        title,
        to,
        progress: fixed ? 'FIXED' : 'DONE',
        says: `${settings.name}${settings.heldOn ? `, ${officeDay(settings.heldOn)}` : ''}. ${
          fixed ? say('secretariat.rulesFixed') : name('assemblyKind', settings.kind)
        }`,
      };
}

function rollStep(roll: RollList): Step {
  const { convened, present } = roll.figures;
  return {
    title: say('roll.title'),
    to: '/secretariat/roll',
    progress: 'DONE',
    says: say('roll.kept', { convened, present }),
  };
}

function attendanceStep(attendance: Attended | null, roll: RollList): Step {
  const title = say(roll.delegates.length === 0 ? 'secretariat.attendance' : 'roll.checkIn');
  const to = roll.delegates.length === 0 ? '/secretariat/attendance' : '/secretariat/check-in';
  if (attendance === null) {
    return { title, to, progress: 'TO_DO', says: say('secretariat.attendanceMissing') };
  }
  const { convened, present, base } = attendance;
  return { title, to, progress: 'DONE', says: say('secretariat.attendanceDone', { convened, present, base }) };
}

function electionsStep(elections: readonly ElectionRounds[]): Step {
  const says = elections.map(({ election }) => `${election.title} (${purposeText(election)})`);
  return {
    title: say('secretariat.electionsStep'),
    to: '/secretariat/elections',
    progress: elections.length === 0 ? 'TO_DO' : 'DONE',
    says: elections.length === 0 ? say('secretariat.electionsMissing') : says.join('; '),
  };
}

function boardStep({ election, rounds, board }: Prepared): Step {
  const title = say('secretariat.boardOf', { election: election.title });
  const to = '/secretariat/elections';
  if (board === null) {
    return { title, to, progress: 'TO_DO', says: say('secretariat.boardMissing') };
  }
  const head = board.members.find((member) => member.head === true)?.name ?? '';
  const fixed = rounds[0]?.commands.includes('APPOINT_COUNTING_BOARD') === false;
  const people = say('secretariat.boardDone', { members: board.members.length, head });
  return fixed
    ? { title, to, progress: 'FIXED', says: `${people} ${say('secretariat.boardFixed')}` }
    : { title, to, progress: 'DONE', says: people };
}

function listStep({ election, rounds, list }: Prepared): Step {
  const round = rounds[0];
  const title = say('secretariat.listOf', { election: election.title, round: round?.round ?? 1 });
  const to = `/secretariat/list/${election.code}/${round?.round ?? 1}`;
  const drafted = draft(signedIn().assembly, election.code, round?.round ?? 1) !== null;
  if (drafted && round?.commands.includes('PROPOSE_LIST')) {
    return { title, to, progress: 'TO_DO', says: say('secretariat.draft') };
  }
  if (list === null) {
    return { title, to, progress: 'TO_DO', says: say('secretariat.listMissing') };
  }
  const people = list.candidates.length;
  if (round?.commands.includes('PROPOSE_LIST') === false) {
    return { title, to, progress: 'FIXED', says: say('secretariat.listApproved', { people, stage: name('roundStage', round.state) }) };
  }
  return toMend(list.findings).length > 0
    ? { title, to, progress: 'TO_DO', says: say('secretariat.listFaulty', { people }) }
    : { title, to, progress: 'DONE', says: say('secretariat.listDone', { people, version: list.version }) };
}

function tellersStep(tellers: readonly Teller[]): Step {
  const unused = tellers.filter(({ slipUnused }) => slipUnused).length;
  return {
    title: say('secretariat.tellers'),
    to: '/secretariat/tellers',
    progress: tellers.length === 0 ? 'TO_DO' : 'DONE',
    says:
      tellers.length === 0
        ? say('secretariat.tellersMissing')
        : say('secretariat.tellersDone', { tellers: tellers.length, unused }),
  };
}

function shown({ title, to, progress, says }: Step, number: number): TemplateResult {
  const words =
    progress === 'DONE'
      ? say('secretariat.stepDone')
      : say(progress === 'FIXED' ? 'secretariat.stepFixed' : 'secretariat.stepToDo');
  return html`<li class="step card" data-progress=${progress}>
    <span class="step-number" aria-hidden="true">${number}</span>
    <div>
      <h2><a href=${`#${to}`}>${title}</a></h2>
      <p>${says}</p>
    </div>
    <span class="step-state">${words}</span>
  </li>`;
}

customElements.define('kp-secretariat-overview', SecretariatOverview);
