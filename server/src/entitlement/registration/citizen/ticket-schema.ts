import { z } from 'zod';

/** The secret that the opening of one's own registration answered. */
export const ticketSchema = z.string().min(1).max(200);
