import { create } from 'qrcode';
import { useMemo } from 'react';

/** A QR code as one SVG path (sharp on paper, no picture address), black on white also in dark mode. */
export function QrCode({ value, label, size = '9rem' }: { value: string; label: string; size?: string }) {
  const { path, width } = useMemo(() => {
    const { modules } = create(value, { errorCorrectionLevel: 'M' });
    const cells: string[] = [];
    for (let y = 0; y < modules.size; y += 1) {
      for (let x = 0; x < modules.size; x += 1) if (modules.get(y, x)) cells.push(`M${x + 4} ${y + 4}h1v1h-1z`);
    }
    return { path: cells.join(''), width: modules.size + 8 };
  }, [value]);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${width}`}
      width={size}
      height={size}
      shapeRendering="crispEdges"
      style={{ forcedColorAdjust: 'none' }}
    >
      <rect width={width} height={width} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
