export { getDocument, storeDocument } from './documents.ts';
export { allNotices, defineNotice, type NoticeTemplate } from './notice-templates.ts';
export { type NewNoticeTo, sendNotice } from './notices.ts';
export { documentMaxBytes, noticeMaxAttempts } from './parameters.ts';
export { noticeRoutines, postNotices, waitAfter } from './post-notices.ts';
export { documentRefusals } from './refusals.ts';
export { readSpreadsheet } from './spreadsheets/read-spreadsheet.ts';
export { csvOf, xlsxOf } from './spreadsheets/write-spreadsheet.ts';
export { listNotices, type NoticeAbout, type NoticeLine, type NoticeState } from './store/notices.ts';
