export { commonIllnessLimit, dentalLimit, type LimitOn, limitsOfFamily, limitsOn } from './limits.ts';
export { takeQuota } from './store/take-quota.ts';
export { type QuotaView, quotaViewSchema, quotaViews, type UsedQuotas } from './quota-view.ts';
