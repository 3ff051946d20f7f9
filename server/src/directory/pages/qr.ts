import { html } from 'ghtml';
import { create } from 'qrcode';

const QUIET = 4; // cells of white around the code

/** A QR code as one SVG path, black on white also in dark mode and on paper. */
export function qrOf(text: string, label: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const width = modules.size + 2 * QUIET;
  let path = '';
  for (let y = 0; y < modules.size; y += 1)
    for (let x = 0; x < modules.size; x += 1) if (modules.get(y, x)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
  return html`<svg class="qr" role="img" aria-label="${label}" viewBox="0 0 ${width} ${width}" shape-rendering="crispEdges"><rect width="${width}" height="${width}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;
}
