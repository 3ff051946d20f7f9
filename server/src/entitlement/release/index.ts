export { acceptRelease, refuseReleaseRequest, takeReleaseInHand, withdrawRelease } from './decide-release.ts';
export { listReleases } from './list-releases.ts';
export { requestRelease } from './request-release.ts';
