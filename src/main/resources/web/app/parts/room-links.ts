/** Ways to what is not about one round: the roll, votes by hand, other levels, the end, tables. */
import { type TemplateResult, html } from 'lit';
import { type Role, signedIn } from '../session.js';
import { say } from '../texts.js';

interface RoomLink {
  readonly to: string;
  readonly title: () => string;
  readonly roles: readonly Role[];
}

const LINKS: readonly RoomLink[] = [
  { to: '#/secretariat/roll', title: () => say('roll.title'), roles: ['SECRETARIAT'] },
  {
    to: '#/hands',
    title: () => say('hands.title'),
    roles: ['SECRETARIAT', 'TELLER', 'HEAD_TELLER', 'PRESIDIUM'],
  },
  { to: '#/secretariat/superior', title: () => say('superior.title'), roles: ['SECRETARIAT'] },
  {
    to: '#/subordinates',
    title: () => say('subordinates.title'),
    roles: ['SECRETARIAT', 'PRESIDIUM'],
  },
  {
    to: '#/conclusion',
    title: () => say('after.link'),
    roles: ['SECRETARIAT', 'HEAD_TELLER', 'PRESIDIUM'],
  },
  { to: '#/secretariat/tables', title: () => say('tables.title'), roles: ['SECRETARIAT'] },
];

/** Those of whoever is signed in. */
export function roomLinks(): TemplateResult {
  const { role } = signedIn();
  return html`<nav class="no-print room-links" aria-label=${say('rooms.title')}>
    <p class="row">
      ${LINKS.filter((link) => link.roles.includes(role)).map(
        (link) => html`<a class="button" href=${link.to}>${link.title()}</a>`,
      )}
    </p>
  </nav>`;
}
