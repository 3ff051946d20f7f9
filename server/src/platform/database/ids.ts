import { v7 } from 'uuid';

/** A new opaque id (UUID version 7: ordered by time, so that indexes grow at one end). Made here, not in SQL: PostgreSQL 15 has no uuidv7(). */
export const newId = (): string => v7();
