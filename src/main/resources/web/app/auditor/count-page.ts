import { countPath } from '../api/paths.js';
import { signedIn } from '../session.js';
import { say } from '../texts.js';
import { LoadedPage } from './loaded-page.js';
import type { CountPlace } from './places.js';

/** A page of something below a count: its address begins with election, round and count. */
export abstract class CountPage extends LoadedPage {
  protected get place(): CountPlace {
    const [election = '', round = '1', count = '1'] = this.path;
    return { election, round: Number(round), count: Number(count) };
  }

  /** Path of the count in the API. */
  protected get count(): string {
    const { election, round, count } = this.place;
    return countPath(signedIn().assembly, election, round, count);
  }

  /** Which round and count, in words. */
  protected get where(): string {
    const { round, count } = this.place;
    return say('auditor.where', { round, count });
  }
}
