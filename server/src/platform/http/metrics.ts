import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** The house's numbers for Prometheus. Labels are route templates and use-case names: never a URL, which may hold a citizen id. */
export class Metrics {
  readonly registry = new Registry();
  readonly #http = new Histogram({
    name: 'sitthi_http_request_seconds',
    help: 'HTTP requests by route template and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });
  readonly #useCase = new Histogram({
    name: 'sitthi_use_case_seconds',
    help: 'Use cases by name',
    labelNames: ['name'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1],
    registers: [this.registry],
  });
  readonly #outcome = new Counter({
    name: 'sitthi_use_case_total',
    help: 'Use cases by name and outcome (OK or the refusal code)',
    labelNames: ['name', 'outcome'] as const,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: 'sitthi_' });
  }

  http(method: string, route: string, status: number, seconds: number): void {
    this.#http.labels(method, route, String(status)).observe(seconds);
  }

  useCase(name: string, outcome: string, seconds: number): void {
    this.#useCase.labels(name).observe(seconds);
    this.#outcome.labels(name, outcome).inc();
  }
}
