import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import type { ProvinceOutlines } from '../../api/places.ts';
import styles from './Map.module.css';
import type { Position } from './read-pair.ts';

export interface MapWords {
  zoomIn: string;
  zoomOut: string;
  pin: string;
  source: string;
  /** The name of a province in the language of the page. */
  province: (of: { th: string; en: string }) => string;
}
export interface DrawnMap {
  /** Puts the pin; looks there unless it is in view. */
  pin: (at: Position | undefined) => void;
  /** Draws a province stronger and, while there is no pin, looks at it. */
  province: (code: string | undefined) => void;
  remove: () => void;
}

/** The box of Thailand with some room around it: there is nothing to be seen farther off. */
const BOUNDS = L.latLngBounds([4, 95], [22, 108]);
/** Outlines alone say little from nearer: about a province wide. */
const NEAR = 9;
/** From here on the names of the provinces do not lie over each other. */
const NAMED = 7;
const STEP_PX: Readonly<Record<string, [number, number]>> = {
  ArrowUp: [0, -10],
  ArrowDown: [0, 10],
  ArrowLeft: [-10, 0],
  ArrowRight: [10, 0],
};

const positionOf = ({ lat, lng }: L.LatLng): Position => ({ latitude: lat, longitude: lng });

function addPin(map: L.Map, words: MapWords, onPick: (at: Position) => void): L.Marker {
  const icon = L.divIcon({ className: styles.pin ?? '', iconSize: [28, 40], iconAnchor: [14, 40], html: PIN });
  const marker = L.marker(map.getCenter(), { icon, draggable: true, keyboard: true, autoPan: true, alt: words.pin });
  marker.on('dragend', () => onPick(positionOf(marker.getLatLng())));
  marker.on('add', () => {
    const element = marker.getElement();
    element?.setAttribute('aria-label', words.pin);
    element?.addEventListener('keydown', (event) => {
      const step = STEP_PX[event.key];
      if (!step) return;
      event.preventDefault();
      event.stopPropagation(); // the arrows move the pin, not the map below it
      onPick(positionOf(map.unproject(map.project(marker.getLatLng()).add(step))));
    });
  });
  return marker;
}
const PIN =
  '<svg viewBox="0 0 28 40" width="28" height="40" aria-hidden="true"><path d="M14 0C6.3 0 0 6.2 0 13.9 0 24.3 14 40 14 40s14-15.7 14-26.1C28 6.2 21.7 0 14 0z"/><circle cx="14" cy="14" r="5.5"/></svg>';

/** A map of the provinces' outlines, drawn from our own data: no picture comes from elsewhere. A click drops the pin. */
export function drawMap(
  box: HTMLElement,
  outlines: ProvinceOutlines,
  words: MapWords,
  onPick: ((at: Position) => void) | undefined,
): DrawnMap {
  const map = L.map(box, { zoomControl: false, attributionControl: false, maxBounds: BOUNDS, minZoom: 5, maxZoom: 14 });
  map.addControl(L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }));
  map.addControl(L.control.scale({ imperial: false }));
  map.addControl(L.control.attribution({ prefix: false }).addAttribution(words.source));
  const layer = L.geoJSON(outlines, {
    style: { className: styles.province ?? '', weight: 1, fillOpacity: 1 },
    interactive: false,
  });
  layer.addTo(map);
  layer.eachLayer((one) => {
    if (!(one instanceof L.Polygon) || !one.feature) return;
    const name = words.province(one.feature.properties);
    one.bindTooltip(name, { permanent: true, direction: 'center', className: styles.name ?? '' });
  });
  map.on('zoomend', () => box.classList.toggle(styles.named ?? '', map.getZoom() >= NAMED));
  map.fitBounds(layer.getBounds());
  const marker = addPin(map, words, onPick ?? (() => {}));
  if (onPick) map.on('click', ({ latlng }) => onPick(positionOf(latlng)));
  const shapeOf = (code: string) =>
    layer
      .getLayers()
      .find((one): one is L.Polygon => one instanceof L.Polygon && one.feature?.properties.code === code);
  let strong: Element | undefined;
  return {
    pin: (at) => {
      if (!at) return void marker.remove();
      const here = L.latLng(at.latitude, at.longitude);
      const isNew = !map.hasLayer(marker);
      marker.setLatLng(here).addTo(map);
      if (isNew) map.setView(here, NEAR, { animate: false });
      else if (!map.getBounds().pad(-0.1).contains(here)) map.panTo(here);
    },
    province: (code) => {
      strong?.classList.remove(styles.here ?? '');
      const shape = code === undefined ? undefined : shapeOf(code);
      strong = shape?.getElement();
      strong?.classList.add(styles.here ?? '');
      shape?.bringToFront();
      if (shape && !map.hasLayer(marker)) map.fitBounds(shape.getBounds(), { animate: false });
    },
    remove: () => map.remove(),
  };
}
