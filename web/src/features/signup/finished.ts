/** Where the last page finds what became of the sign-up; in memory only, gone with the tab. */
export const finishedKey = ['sign-up-finished'];
