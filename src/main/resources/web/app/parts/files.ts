/** Files handed to the person at the screen; those of the service are fetched with the person's token. */
import { file } from '../api/client.js';

/** How long a file stays at hand after it was opened: a window may take a while to read it. */
const KEPT_MILLISECONDS = 10 * 60_000;

/**
 * Shows a PDF in a window of its own. The window is opened before the file is asked for, because a
 * browser lets only a click open one.
 *
 * @param path where the service has it
 * @param name what it is called when it has to be saved instead
 */
export async function openPdf(path: string, name: string): Promise<void> {
  const shown = window.open('', '_blank');
  try {
    const { content } = await file(path, 'application/pdf');
    if (shown === null) {
      save(content, name);
    } else {
      shown.location.href = kept(content);
    }
  } catch (wrong) {
    shown?.close();
    throw wrong;
  }
}

/** Fetches a file of the service and saves it as `name`. */
export async function download(path: string, accept: string, name: string): Promise<void> {
  save((await file(path, accept)).content, name);
}

/** The same under the name the service gives, or else `name`; the answer is the name. */
export async function downloadAsNamed(path: string, accept: string, name: string): Promise<string> {
  const fetched = await file(path, accept);
  const saved = fetched.name ?? name;
  save(fetched.content, saved);
  return saved;
}

/** Saves what the page has as a file. */
export function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = kept(content);
  link.download = name;
  link.click();
}

function kept(content: Blob): string {
  const address = URL.createObjectURL(content);
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
  return address;
}
