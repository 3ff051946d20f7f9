export { type ThaidAnswer, type ThaidGateway, type ThaidPerson, thaidGateway } from './gateway.ts';
