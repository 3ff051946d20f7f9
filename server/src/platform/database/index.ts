export * from './database.ts';
export { newId } from './ids.ts';
