export { listPoints } from './list-points.ts';
export { addPoint, editPoint } from './save-point.ts';
export { seatRegistrars } from './seat-registrars.ts';
