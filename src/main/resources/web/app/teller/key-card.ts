import { type TemplateResult, html } from 'lit';
import { name, say } from '../texts.js';
import { DEFECTS } from '../parts/defects.js';
import { PRINTED } from './keys.js';

/** The card of keys, on the screen and on paper. */
export function keyCard(): TemplateResult {
  return html`<div class="key-card">
    <section>
      <h2>${say('card.everySheet')}</h2>
      <dl class="key-list">
        ${line(['0', '…', '9'], say('card.digits'))}
        ${line([PRINTED.separator, ',', '.'], say('card.separator'))}
        ${line([PRINTED.enter], say('card.enter'))}
        ${line([PRINTED.backspace], say('card.backspace'))}
        ${line([PRINTED.clear], say('card.clear'))}
        ${line([PRINTED.escape], say('card.escape'))}
      </dl>
    </section>
    <section>
      <h2>${say('card.boxes')}</h2>
      <dl class="key-list">
        ${line(['-'], say('card.disagree'))}
        ${line(['+', '*'], say('card.both'))}
        ${line(['/', '?'], say('card.neither'))}
      </dl>
    </section>
    <section>
      <h2>${say('card.levels')}</h2>
      <dl class="key-list">
        ${line([PRINTED.separator, '='], say('card.confidence'))}
        ${line(['-'], say('card.low'))}
        ${line(['+', '*'], say('card.several'))}
        ${line(['/', '?'], say('card.none'))}
      </dl>
    </section>
    <section>
      <h2>${say('card.commands')}</h2>
      <dl class="key-list">
        ${line([PRINTED.defect], say('card.defect'))}
        ${line([PRINTED.open], say('card.open'))}
        ${line([PRINTED.complete], say('card.complete'))}
        ${line([PRINTED.sound], say('card.sound'))}
        ${line([PRINTED.again], say('card.again'))}
        ${line([PRINTED.giveUp], say('card.giveUp'))}
        ${line([PRINTED.signIn], say('card.signIn'))}
        ${line([PRINTED.training], say('card.training'))}
        ${line([PRINTED.card], say('card.card'))}
      </dl>
    </section>
    <section>
      <h2>${say('card.examples')}</h2>
      <dl class="key-list">
        ${line(['Enter'], say('card.exampleNobody'))}
        ${line(['3', 'Space', '17', 'Enter'], say('card.exampleStruck'))}
        ${line(['7', '-', 'Enter'], say('card.exampleDisagree'))}
        ${line(['3', 'Space', '5', '-', 'Enter'], say('card.exampleLevels'))}
        ${line([PRINTED.defect, '1', 'Enter'], say('card.exampleDefect'))}
        ${line([PRINTED.open, '2', 'Enter'], say('card.exampleOpen'))}
      </dl>
    </section>
    <section>
      <h2>${say('card.afterDefect', { key: PRINTED.defect })}</h2>
      <dl class="key-list">
        ${DEFECTS.map(({ key, code }) => line([key], name('defect', code)))}
      </dl>
    </section>
  </div>`;
}

function line(keys: readonly string[], meaning: string): TemplateResult {
  return html`<div>
    <dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
    <dd>${meaning}</dd>
  </div>`;
}
