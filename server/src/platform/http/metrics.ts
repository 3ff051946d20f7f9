import { Counter, collectDefaultMetrics, Registry } from 'prom-client';
import { Durations } from './durations.ts';

/** The house's numbers for Prometheus. Labels are route templates and use-case names: never a URL, which may hold a citizen id. */
export class Metrics {
  readonly registry = new Registry();
  readonly #http = new Durations({
    name: 'sitthi_http_request_seconds',
    help: 'HTTP requests by route template and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });
  readonly #useCase = new Durations({
    name: 'sitthi_use_case_seconds',
    help: 'Use cases by name',
    labelNames: ['name'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1],
    registers: [this.registry],
  });
  readonly #outcomes = new Map<string, { readonly name: string; readonly outcome: string; count: number }>();

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: 'sitthi_' });
    const outcomes = this.#outcomes;
    new Counter({
      name: 'sitthi_use_case_total',
      help: 'Use cases by name and outcome (OK or the refusal code)',
      labelNames: ['name', 'outcome'],
      registers: [this.registry],
      collect() {
        this.reset();
        for (const { name, outcome, count } of outcomes.values()) this.inc({ name, outcome }, count);
      },
    });
  }

  http(method: string, route: string, status: number, seconds: number): void {
    this.#http.count(`${method} ${route} ${status}`, seconds, () => ({ method, route, status: String(status) }));
  }

  useCase(name: string, outcome: string, seconds: number): void {
    this.#useCase.count(name, seconds, () => ({ name }));
    const known = this.#outcomes.get(`${name} ${outcome}`);
    if (known) known.count += 1;
    else this.#outcomes.set(`${name} ${outcome}`, { name, outcome, count: 1 });
  }
}
