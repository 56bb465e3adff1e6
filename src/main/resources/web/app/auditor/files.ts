/** Files of the service and of the page, handed to the person at the screen. */
import { send } from '../api/client.js';

/** A PDF or bundle of many ballots takes its time. */
const WAIT_MILLISECONDS = 300_000;

/** A browser reads the blob after the click; then it can go. */
const KEEP_MILLISECONDS = 60_000;

/** Fetches a file of the service and saves it, under the name the service gives or else `name`. */
export async function download(path: string, accept: string, name: string): Promise<string> {
  const response = await send('GET', path, {
    accept,
    signal: AbortSignal.timeout(WAIT_MILLISECONDS),
  });
  const given = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  const saved = given ?? name;
  save(await response.blob(), saved);
  return saved;
}

/** Saves what the page has as a file. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), KEEP_MILLISECONDS);
}
