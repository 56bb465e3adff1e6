/** Files that only people signed in may have: fetched with their token, then shown or kept. */
import { file } from '../api/client.js';

/** How long a file stays at hand after it was opened: a window may take a while to read it. */
const KEPT_MILLISECONDS = 10 * 60_000;

/**
 * Shows a PDF in a window of its own. The window is opened before the file is asked for, because a
 * browser lets only a click open one.
 *
 * @param path where the service has it
 * @param name what it is called when it has to be downloaded instead
 */
export async function openPdf(path: string, name: string): Promise<void> {
  const shown = window.open('', '_blank');
  try {
    const address = kept(await file(path, 'application/pdf'));
    if (shown === null) {
      save(address, name);
    } else {
      shown.location.href = address;
    }
  } catch (wrong) {
    shown?.close();
    throw wrong;
  }
}

/** Has the browser keep a file under a name. */
export async function download(path: string, name: string, accept = '*/*'): Promise<void> {
  save(kept(await file(path, accept)), name);
}

function kept(bytes: Blob): string {
  const address = URL.createObjectURL(bytes);
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
  return address;
}

function save(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
