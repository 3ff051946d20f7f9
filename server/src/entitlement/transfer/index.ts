export { transferRoutines } from './carry-transfers.ts';
export { acceptTransfer, refuseTransferRequest, withdrawTransfer } from './decide-transfer.ts';
export { requestTransfer } from './request-transfer.ts';
export { listTransfers, showTransfer } from './show-transfers.ts';
