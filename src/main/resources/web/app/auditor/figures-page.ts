import { type TemplateResult, html, nothing } from 'lit';
import { get } from '../api/client.js';
import { countPath, electionPath, roundPath } from '../api/paths.js';
import type { ElectionView, RoundView, TallyLine, TallyView } from '../api/types.js';
import { bar } from '../parts/bar.js';
import { freshness } from '../parts/freshness.js';
import { LivePage } from '../parts/live-page.js';
import { reasonList } from '../parts/reasons.js';
import { signedIn } from '../session.js';
import { name, percent, say } from '../texts.js';
import './documents.js';
import { type CountPlace, countPage, ledgerPage, pageOf, scrolling } from './places.js';

interface Loaded {
  readonly election: ElectionView;
  readonly round: RoundView;
  readonly place: CountPlace;
  readonly counts: number;
  readonly tally: TallyView | null;
}

/** The figures of a count; each is opened down to the papers it is made of. */
class FiguresPage extends LivePage {
  static override properties = { ...LivePage.properties, counted: { state: true } };

  declare private counted: Loaded | null;

  constructor() {
    super();
    this.counted = null;
  }

  protected override async load(): Promise<void> {
    const [code = '', number = '1', chosen = ''] = this.path;
    const { assembly } = signedIn();
    const [election, round] = await Promise.all([
      get<ElectionView>(electionPath(assembly, code)),
      get<RoundView>(roundPath(assembly, code, Number(number))),
    ]);
    const counts = round.body.count ?? 0;
    const count = chosen === '' ? Math.max(1, counts) : Number(chosen);
    const isCounted = counts > 0 && round.body.commands.includes('READ_TALLY');
    const tally = isCounted
      ? (await get<TallyView>(`${countPath(assembly, code, Number(number), count)}/tally`)).body
      : null;
    const place = { election: code, round: Number(number), count };
    this.counted = { election: election.body, round: round.body, place, counts, tally };
  }

  protected override render(): TemplateResult {
    const { counted } = this;
    const fresh = freshness(this.fresh, this.loadedAt, this.stream?.lastChange ?? null);
    if (counted === null) {
      return html`<h1>${say('auditor.figures')}</h1>${fresh} ${this.fault()}`;
    }
    const { election, round, place, counts, tally } = counted;
    return html`<h1>${election.title}</h1>
      <p>${say('auditor.where', { round: place.round, count: place.count })}
        <span class="stage">${name('roundStage', round.state)}</span>
        ${tally === null || tally.outcome !== undefined
          ? nothing
          : html`<strong class="provisional">${say('auditor.provisional')}</strong>`}</p>
      ${fresh} ${this.fault()} ${counts > 1 ? otherCounts(place, counts) : nothing}
      ${tally === null
        ? html`<p class="notice">${say('auditor.notCounted')}</p>
            <p><a class="button" href=${countPage(place, 'steps')}>${say('auditor.steps')}</a></p>`
        : html`${figures(tally, place)} ${candidates(tally, place)}
            <kp-auditor-documents .path=${[place.election, String(place.round), String(place.count)]}
              .stage=${round.state}></kp-auditor-documents>`}`;
  }
}

function otherCounts(place: CountPlace, counts: number): TemplateResult {
  return html`<nav class="row" aria-label=${say('auditor.counts')}>
    ${Array.from({ length: counts }, (_, at) => at + 1).map(
      (count) => html`<a class="button" href=${countPage({ ...place, count })}
        aria-current=${count === place.count ? 'page' : 'false'}>${say('auditor.pathCount', { number: count })}</a>`,
    )}
  </nav>`;
}

function figures(tally: TallyView, place: CountPlace): TemplateResult {
  const row = (figure: string, words: string, value: number) => {
    const link = tally.links[figure];
    return html`<tr data-figure=${figure}>
      <th scope="row">${words}</th>
      <td class="number">
        ${link === undefined ? value : html`<a href=${pageOf(link, place)}>${value}</a>`}
      </td>
    </tr>`;
  };
  const { ballots } = tally;
  return html`<section class="card auditor-below" aria-labelledby="ballots">
    <h2 id="ballots">${say('auditor.figures')}</h2>
    <p>${say('auditor.figuresAbout')}</p>
    ${tally.identities.hold
      ? html`<p class="notice notice-good">${say('auditor.identitiesHold', { checked: tally.identities.checked })}</p>`
      : html`<p class="notice notice-doubt">
            ${say('auditor.identitiesBroken', { broken: tally.identities.broken.length })}
          </p>
          ${reasonList(tally.identities.broken)}`}
    <table class="auditor-figures">
      <caption>${say('auditor.ballotFigures')}</caption>
      <thead>
        <tr><th scope="col">${say('auditor.figure')}</th><th scope="col" class="number">${say('auditor.howMany')}</th></tr>
      </thead>
      <tbody>
        ${row('base', say('auditor.base'), tally.base.base)} ${row('issued', say('auditor.issued'), tally.issued)}
        ${row('collected', say('auditor.collected'), tally.collected)}
        ${row('declared', say('auditor.declared'), tally.declared)}
        ${row('ballots', say('auditor.settled'), ballots.ballots)} ${row('valid', say('auditor.valid'), ballots.valid)}
        ${row('invalid', say('auditor.invalid'), ballots.invalid)}
        ${Object.entries(ballots.invalidByReason).map(([reason, value]) =>
          row(`invalidByReason.${reason}`, say('auditor.invalidFor', { reason: name('refusal', reason) }), value),
        )}
        ${row('awaitingRuling', say('auditor.awaitingRuling'), ballots.awaitingRuling)}
      </tbody>
    </table>
    <p class="row">
      <a class="button" href=${countPage(place, 'batches')}>${say('auditor.batches')}</a>
      <a class="button" href=${countPage(place, 'steps')}>${say('auditor.steps')}</a>
      <a class="button" href=${roundLedger(place)}>${say('auditor.roundLedger')}</a>
    </p>
  </section>`;
}

function roundLedger(place: CountPlace): string {
  const subject = `elections/${place.election}/rounds/${place.round}`;
  return ledgerPage({ subject, below: 'true' });
}

function candidates(tally: TallyView, place: CountPlace): TemplateResult {
  return html`<section class="card auditor-below" aria-labelledby="candidates">
    <h2 id="candidates">${say('auditor.candidates')}</h2>
    <p>${say('auditor.baseFigure', { basis: name('basis', tally.basis), figure: tally.baseFigure })}</p>
    ${scrolling(
      say('auditor.candidates'),
      html`<table>
        <caption>${say('auditor.candidatesCaption')}</caption>
        <thead>
          <tr>
            <th scope="col" class="number">${say('auditor.number')}</th>
            <th scope="col">${say('auditor.name')}</th>
            ${tally.paper === 'THREE_LEVELS'
              ? levelHeads()
              : html`<th scope="col" class="number">${say('auditor.votes')}</th>
                  <th scope="col" class="number">${say('auditor.percentage')}</th>
                  <th scope="col" class="auditor-bar">${say('auditor.share')}</th>
                  <th scope="col" class="number">${say('auditor.notFor')}</th>`}
            <th scope="col" class="number">${say('auditor.notCountedVotes')}</th>
          </tr>
        </thead>
        <tbody>${tally.candidates.map((line) => candidate(line, tally, place))}</tbody>
      </table>`,
    )}
  </section>`;
}

/** More than half elects; of an opinion poll more than 30% is support. */
function lineAt(tally: TallyView): number {
  return tally.purpose === 'OPINION_POLL' ? (3 * tally.baseFigure) / 10 : tally.baseFigure / 2;
}

function levelHeads(): TemplateResult {
  return html`<th scope="col" class="number">${say('keying.levelHigh')}</th>
    <th scope="col" class="number">${say('auditor.percentage')}</th>
    <th scope="col" class="number">${say('keying.levelConfidence')}</th>
    <th scope="col" class="number">${say('auditor.percentage')}</th>
    <th scope="col" class="number">${say('keying.levelLow')}</th>
    <th scope="col" class="number">${say('auditor.percentage')}</th>`;
}

function candidate(line: TallyLine, tally: TallyView, place: CountPlace): TemplateResult {
  const cell = (figure: 'votes' | 'notFor' | 'notCounted' | 'high' | 'confidence' | 'low') => {
    const link = line.links[figure];
    return html`<td class="number" data-figure=${figure}>
      ${link === undefined ? line[figure] : html`<a href=${pageOf(link, place)}>${line[figure]}</a>`}
    </td>`;
  };
  if (tally.paper === 'THREE_LEVELS') {
    const share = (figure: string | undefined) => html`<td class="number">${percent(figure ?? '')}</td>`;
    return html`<tr data-candidate=${line.number}>
      <td class="number">${line.number}</td>
      <th scope="row">${line.name}</th>
      ${cell('high')} ${share(line.highPercentage)} ${cell('confidence')} ${share(line.confidencePercentage)}
      ${cell('low')} ${share(line.lowPercentage)} ${cell('notCounted')}
    </tr>`;
  }
  const share = say('auditor.shareOf', { name: line.name, votes: line.votes, base: tally.baseFigure });
  return html`<tr data-candidate=${line.number}>
    <td class="number">${line.number}</td>
    <th scope="row">${line.name}</th>
    ${cell('votes')}
    <td class="number">${percent(line.percentage)}</td>
    <td class="auditor-bar">${bar(share, line.votes, tally.baseFigure, lineAt(tally))}</td>
    ${cell('notFor')} ${cell('notCounted')}
  </tr>`;
}

customElements.define('kp-auditor-figures', FiguresPage);
