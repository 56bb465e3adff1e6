import { Page } from '../parts/page.js';

/** Fired by a panel when it has recorded something, so that the board loads at once. */
export const RECORDED = 'recorded';

/** A part of the board that sends: one thing at a time, and what was refused stands in it. */
export abstract class Panel extends Page {
  static override properties = { ...Page.properties, sending: { state: true } };

  declare protected sending: boolean;

  constructor() {
    super();
    this.sending = false;
  }

  /** Sends something and tells the board; returns whether it was recorded. */
  protected async send(work: () => Promise<void>): Promise<boolean> {
    if (this.sending) {
      return false;
    }
    this.sending = true;
    const recorded = await this.attempt(work);
    this.sending = false;
    if (recorded) {
      this.dispatchEvent(new CustomEvent(RECORDED, { bubbles: true }));
    } else {
      // The form may be longer than the window, and why it was refused stands above it.
      await this.updateComplete;
      this.querySelector('[role=alert]')?.scrollIntoView({ block: 'nearest' });
    }
    return recorded;
  }

  /** Sends what a form says, and empties the form once it is recorded. */
  protected async sendForm(event: Event, work: (fields: Fields) => Promise<void>): Promise<boolean> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const recorded = await this.send(() => work(new Fields(new FormData(form))));
    if (recorded) {
      form.reset();
    }
    return recorded;
  }

  protected dialog(id: string): HTMLDialogElement {
    return this.querySelector<HTMLDialogElement>(`#${id}`)!;
  }
}

/** What was filled in. */
export class Fields {
  constructor(private readonly form: FormData) {}

  text(name: string): string {
    return String(this.form.get(name) ?? '').trim();
  }

  number(name: string): number {
    return Number(this.text(name));
  }
}
