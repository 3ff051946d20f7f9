export { proposeBirth } from './births/propose-birth.ts';
export { registerBirth } from './births/register-birth.ts';
export { type CardReadUse, cardReadPort, type UseCardRead } from './card-read-port.ts';
export { CHANNELS, type Evidence, RESIDENCE_EVIDENCES, type RegisterCommand } from './model.ts';
export { previewRegistration } from './preview.ts';
export { register } from './register.ts';
export { registerPerson } from './register-person.ts';
export { searchNetworks, searchPublicNetworks } from './search-networks.ts';
