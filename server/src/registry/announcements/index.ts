/** The room of announcements (ประกาศ): drafted, signed by another officer, withdrawn; and what the public may read of them. */
export { addItems } from './add-items.ts';
export { cancelAnnouncement } from './cancel-announcement.ts';
export { draftAnnouncement } from './draft-announcement.ts';
export { editAnnouncement } from './edit-announcement.ts';
export { listAnnouncements } from './list-announcements.ts';
export { listAnnouncementItems } from './list-items.ts';
export { previewItems } from './preview-items.ts';
export { showPublicAnnouncement } from './public-announcement.ts';
export { listPublicAnnouncements } from './public-announcements.ts';
export { removeItems } from './remove-items.ts';
export { returnAnnouncement } from './return-announcement.ts';
export { showAnnouncement } from './show-announcement.ts';
export { signAnnouncement } from './sign-announcement.ts';
export { submitAnnouncement } from './submit-announcement.ts';
export { withdrawAnnouncement } from './withdraw-announcement.ts';
