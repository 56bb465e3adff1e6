import { type SVGTemplateResult, type TemplateResult, html, nothing, svg } from 'lit';

/**
 * A bar of votes against a line.
 *
 * @param label what it says to somebody who cannot see it
 * @param value how many
 * @param most what the whole width stands for
 * @param line where the majority line is, or null
 * @param provisional how many more there may be
 */
export function bar(
  label: string,
  value: number,
  most: number,
  line: number | null = null,
  provisional = 0,
): TemplateResult {
  const width = (figure: number) => (most === 0 ? 0 : Math.min(100, (100 * figure) / most));
  const over = line !== null && value > line;
  const mark: SVGTemplateResult | typeof nothing =
    line === null
      ? nothing
      : svg`<line class="bar-line-edge" x1=${width(line)} x2=${width(line)} y1="0" y2="10"></line>
          <line class="bar-line" x1=${width(line)} x2=${width(line)} y1="0" y2="10"></line>`;
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label=${label}>
    <rect class="bar-ground" width="100" height="10"></rect>
    ${svg`<rect class=${over ? 'bar-value over' : 'bar-value'} width=${width(value)} height="10"></rect>
    <rect class="bar-provisional" x=${width(value)} width=${width(value + provisional) - width(value)} height="10"></rect>`}
    ${mark}
  </svg>`;
}
