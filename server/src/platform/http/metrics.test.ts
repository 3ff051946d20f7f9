import { Histogram, Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { Metrics } from './metrics.ts';

test('durations are scraped as prom-client’s own histogram would write them', async () => {
  const metrics = new Metrics();
  const registry = new Registry();
  const own = new Histogram({
    name: 'sitthi_http_request_seconds',
    help: 'HTTP requests by route template and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  for (const [route, seconds] of [
    ['/a', 0.001],
    ['/a', 0.002],
    ['/a', 0.3],
    ['/b"\\', 9],
  ] as const) {
    metrics.http('GET', route, 200, seconds);
    own.labels('GET', route, '200').observe(seconds);
  }
  const lines = (text: string) =>
    text
      .split('\n')
      .filter((line) => line.includes('sitthi_http_request_seconds'))
      .sort();
  const scraped = lines(await metrics.registry.metrics());
  expect(scraped.length).toBeGreaterThan(20);
  expect(scraped).toEqual(lines(await registry.metrics()));
});

test('each use case counts its outcomes, however often it is scraped', async () => {
  const metrics = new Metrics();
  metrics.useCase('a.do', 'OK', 0.1);
  metrics.useCase('a.do', 'OK', 0.1);
  metrics.useCase('a.do', 'FORBIDDEN', 0.1);
  await metrics.registry.metrics();
  const text = await metrics.registry.metrics();
  expect(text).toContain('sitthi_use_case_total{name="a.do",outcome="OK"} 2');
  expect(text).toContain('sitthi_use_case_total{name="a.do",outcome="FORBIDDEN"} 1');
  expect(text).toContain('sitthi_use_case_seconds_count{name="a.do"} 3');
});
