/** Where things are in the API. All keys are natural: no number of a database is ever in an address. */

export function assemblyPath(assembly: string): string {
  return `/api/assemblies/${encodeURIComponent(assembly)}`;
}

export function electionPath(assembly: string, election: string): string {
  return `${assemblyPath(assembly)}/elections/${encodeURIComponent(election)}`;
}

export function roundPath(assembly: string, election: string, round: number): string {
  return `${electionPath(assembly, election)}/rounds/${round}`;
}

export function countPath(assembly: string, election: string, round: number, count: number): string {
  return `${roundPath(assembly, election, round)}/counts/${count}`;
}

export function batchPath(count: string, batch: number): string {
  return `${count}/batches/${batch}`;
}

export function readingPath(count: string, batch: number, reading: number): string {
  return `${batchPath(count, batch)}/readings/${reading}`;
}
