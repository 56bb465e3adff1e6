/** Outcomes, and what can be decided on them, in words. */
import type { Outcome } from '../api/results.js';
import { say } from '../texts.js';
import { summary } from '../parts/person-lines.js';

/** One sentence. */
export function outcomeSummary(outcome: Outcome): string {
  const elected = outcome.elected.length;
  switch (outcome.kind) {
    case 'ALL_FILLED':
      return say('presidium.allFilled', { elected });
    case 'TIED_AT_LAST_SEAT':
      return say('presidium.tied', {
        elected,
        people: outcome.tied?.length ?? 0,
        votes: outcome.tiedVotes ?? 0,
        seats: outcome.seatsTiedFor ?? 0,
      });
    case 'SEATS_UNFILLED':
      return say('presidium.unfilled', { elected, seats: outcome.seatsUnfilled ?? 0 });
    case 'CONFIDENCE':
    case 'POLLED':
      return summary(outcome);
  }
}

export function voteAgainText(outcome: Outcome): string {
  return outcome.kind === 'TIED_AT_LAST_SEAT'
    ? say('presidium.againOnTied', {
        people: outcome.tied?.length ?? 0,
        seats: outcome.seatsTiedFor ?? 0,
      })
    : say('presidium.againOnSeats', { seats: outcome.seatsUnfilled ?? 0 });
}

export function notAgainText(outcome: Outcome): string {
  return say(
    outcome.kind === 'TIED_AT_LAST_SEAT' ? 'presidium.notAgainOnTied' : 'presidium.notAgainOnSeats',
  );
}
