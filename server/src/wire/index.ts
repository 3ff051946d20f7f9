import { confirmSaveDoor, saveAsDraftDoor } from './agent/confirm-save.ts';
import { latestCodeDoor, latestFiveDoor } from './agent/latest-codes.ts';
import { readDoor } from './agent/read.ts';
import { authenStatusDoor } from './authen-status/check-authen-status.ts';
import { authenCodeDoor } from './endpoint/authen-code.ts';
import { cancelClaimDetailDoor, rollbackClaimDetailDoor } from './endpoint/cancel-claim-detail.ts';
import { claimDetailDoor } from './endpoint/claim-detail.ts';
import { realPersonDoor } from './endpoint/real-person.ts';
import { rightSearchDoor } from './endpoint/right-search.ts';
import { accessTokenDoor } from './scard/access-token.ts';
import { tokenServiceDoor } from './soap/token-service.ts';
import { srmRightSearchDoor } from './srm/right-search.ts';

export { addDoors, type Door } from './door.ts';
export { tokenFile } from './scard/access-token.ts';
export { SOAP_PATH, schemaDocument, wsdlDocument } from './soap/contract.ts';

/** Every door that existing hospital software knows, and those behind the card agent. */
export const DOORS = [
  readDoor,
  confirmSaveDoor,
  saveAsDraftDoor,
  latestCodeDoor,
  latestFiveDoor,
  authenStatusDoor,
  claimDetailDoor,
  cancelClaimDetailDoor,
  rollbackClaimDetailDoor,
  authenCodeDoor,
  realPersonDoor,
  rightSearchDoor,
  accessTokenDoor,
  srmRightSearchDoor,
  tokenServiceDoor,
];
