export { recordDeath } from './record-death.ts';
export { cancelFeed, listFeeds, showFeed } from './show-feeds.ts';
export { takeFeed } from './take-feed.ts';
export { feedRoutines } from './work-on-feeds.ts';
