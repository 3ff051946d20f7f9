import { spawn } from 'node:child_process';

/** Runs a program without showing its words. Never throws: a missing program is code 127, a time-out 124. */
export function runQuietly(program, words, { seconds = 60, cwd, env } = {}) {
  return new Promise((done) => {
    const child = spawn(program, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      clearTimeout(timer);
      done({ code: 127, output: String(error) });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code: late ? 124 : (code ?? 1), output });
    });
  });
}

/** Runs a program in the foreground; its exit code. Signals are passed on, and this program waits for the end. */
export function runShown(program, words, { cwd, env } = {}) {
  return new Promise((done) => {
    const child = spawn(program, words, { cwd, env, stdio: 'inherit' });
    const pass = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, pass);
    child.on('error', () => done(127));
    child.on('close', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, pass);
      done(code ?? 1);
    });
  });
}
