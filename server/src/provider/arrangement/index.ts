/** The room of service arrangement (ข้อมูลการจัดบริการ): what booking will need of each service family. */
export { listServiceArrangements } from './list-arrangements.ts';
export { saveServiceArrangement } from './save-arrangement.ts';
