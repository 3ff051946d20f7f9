export { commonIllnessLimit, dentalLimit, type LimitOn, limitsOfFamily, limitsOn } from './limits.ts';
export { type QuotaView, quotaViewSchema, quotaViews, type UsedQuotas } from './quota-view.ts';
export { takeQuota } from './store/take-quota.ts';
