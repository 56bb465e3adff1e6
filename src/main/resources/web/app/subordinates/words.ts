/** Words of figures about assemblies below. */
import type { Turnout } from '../api/subordinates.js';
import { percent, say } from '../texts.js';

export function turnoutText({ convened, present, percentage }: Turnout): string {
  return percentage === undefined
    ? say('subordinates.noTurnout')
    : say('subordinates.turnoutOf', { present, convened, percentage: percent(percentage) });
}

export function levelText(level: number): string {
  return level === 1 ? say('subordinates.direct') : say('subordinates.levelOf', { level });
}
