/** A first look at a typed mail address; the platform has the last word, and the mail itself proves it. */
export const isMailAddress = (typed: string): boolean => /^[^@\s]+@[^@\s]+\.[^@\s]{2,}$/.test(typed.trim());
