import { type TemplateResult, html } from 'lit';
import { say } from '../texts.js';

/** A sign-in slip; nobody can ask for its password again. */
export interface Slip {
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
  readonly link: string;
  /** The link as a picture, SVG. */
  readonly qr: string;
}

/** Slips as they are printed: several to an A4 page, with lines to cut along. */
export function slipsToPrint(slips: readonly Slip[], assembly: string): TemplateResult {
  return html`<ol class="slips plain" aria-label=${say('secretariat.slips')}>
    ${slips.map((slip) => slipToPrint(slip, assembly))}
  </ol>`;
}

function slipToPrint(slip: Slip, assembly: string): TemplateResult {
  const address = slip.link.split('#')[0] ?? '';
  return html`<li class="slip" data-username=${slip.username}>
    <p class="slip-assembly">${assembly}</p>
    <p class="slip-title">${say('secretariat.slipTitle')}</p>
    <p class="slip-person">${slip.displayName}</p>
    <div class="slip-body">
      <img class="slip-code" alt=${say('secretariat.qrOf', { person: slip.displayName })}
        src=${`data:image/svg+xml;charset=utf-8,${encodeURIComponent(slip.qr)}`}>
      <dl class="slip-facts">
        <dt>${say('secretariat.address')}</dt>
        <dd class="slip-address">${address}</dd>
        <dt>${say('signIn.username')}</dt>
        <dd class="slip-username">${slip.username}</dd>
      </dl>
    </div>
    <p class="slip-secret">${say('secretariat.oneTimePassword')}
      <strong class="slip-password">${slip.password}</strong></p>
    <p class="slip-what">${say('secretariat.slipWhat')}</p>
  </li>`;
}
