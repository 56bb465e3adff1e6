import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Role } from './session.js';
import './administrator/administrator-page.js';
import './auditor/auditor-page.js';
import './conclusion/conclusion-page.js';
import './display/display-page.js';
import './hands/hands-page.js';
import './head-teller/head-teller-page.js';
import './presidium/presidium-page.js';
import './presidium/withdrawals-page.js';
import './secretariat/secretariat-page.js';
import './sessions/sessions-page.js';
import './sign-in/sign-in-page.js';
import './subordinates/subordinates-page.js';
import './teller/teller-page.js';
import './teller/training-page.js';

/** What the first part of an address shows, and who may see it; nobody named: without signing in. */
interface Place {
  readonly roles: readonly Role[];
  readonly show: (path: string[]) => TemplateResult;
}

/** Every address there is. The rest of an address, split at its slashes, is the page's own. */
export const PLACES: Readonly<Record<string, Place>> = {
  'sign-in': { roles: [], show: (path) => html`<kp-sign-in .path=${path}></kp-sign-in>` },
  display: { roles: [], show: (path) => html`<kp-display .path=${path}></kp-display>` },
  sessions: {
    roles: ['SECRETARIAT', 'TELLER', 'HEAD_TELLER', 'PRESIDIUM', 'AUDITOR', 'ADMINISTRATOR'],
    show: () => html`<kp-sessions></kp-sessions>`,
  },
  teller: { roles: ['TELLER'], show: (path) => html`<kp-teller .path=${path}></kp-teller>` },
  training: { roles: ['TELLER'], show: (path) => html`<kp-training .path=${path}></kp-training>` },
  hands: {
    roles: ['SECRETARIAT', 'TELLER', 'HEAD_TELLER', 'PRESIDIUM', 'AUDITOR'],
    show: (path) => html`<kp-hands .path=${path}></kp-hands>`,
  },
  'head-teller': {
    roles: ['HEAD_TELLER'],
    show: (path) => html`<kp-head-teller .path=${path}></kp-head-teller>`,
  },
  presidium: {
    roles: ['PRESIDIUM'],
    show: (path) => html`<kp-presidium .path=${path}></kp-presidium>`,
  },
  withdrawals: {
    roles: ['PRESIDIUM'],
    show: (path) => html`<kp-withdrawals .path=${path}></kp-withdrawals>`,
  },
  secretariat: {
    roles: ['SECRETARIAT'],
    show: (path) => html`<kp-secretariat .path=${path}></kp-secretariat>`,
  },
  auditor: { roles: ['AUDITOR'], show: (path) => html`<kp-auditor .path=${path}></kp-auditor>` },
  conclusion: {
    roles: ['SECRETARIAT', 'HEAD_TELLER', 'PRESIDIUM', 'AUDITOR'],
    show: (path) => html`<kp-conclusion .path=${path}></kp-conclusion>`,
  },
  subordinates: {
    roles: ['SECRETARIAT', 'PRESIDIUM', 'AUDITOR'],
    show: (path) => html`<kp-subordinates .path=${path}></kp-subordinates>`,
  },
  administrator: {
    roles: ['ADMINISTRATOR'],
    show: (path) => html`<kp-administrator .path=${path}></kp-administrator>`,
  },
};
