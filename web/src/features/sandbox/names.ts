import type { SandboxPerson } from '../../api/sandbox.ts';

export const fullName = ({ title, firstName, lastName }: SandboxPerson) => `${title ?? ''}${firstName} ${lastName}`;
