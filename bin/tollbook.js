#!/usr/bin/env node
// The launcher. It is plain JavaScript that an old Node can read: it finds a Node that is new enough,
// and hands over to the program. Nothing of Tollbook's own work happens here.
import { existsSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED = 24;
/** sysexits' EX_UNAVAILABLE: something that this program needs is not there. */
const NO_RUNTIME = 69;
/** sysexits' EX_IOERR: the output cannot be written. */
const CANNOT_WRITE = 74;
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

if (Number.parseInt(process.versions.node, 10) >= NEEDED) await runHere();
else await runUnderPackagedNode();

async function runHere() {
  module.enableCompileCache?.();
  quietExperimentalWarnings();
  leaveWhenTheReaderLeaves();
  dieWithTheLauncher();
  const { main } = await import(pathToFileURL(entry()).href);
  process.exitCode = await main(process.argv.slice(2));
}

/** The repository runs its sources; an installed package, where Node strips no types, runs compiled code. */
function entry() {
  const source = path.join(root, 'src', 'main.ts');
  return existsSync(source) ? source : path.join(root, 'dist', 'main.js');
}

/** `node:sqlite` and type stripping announce themselves as experimental at every start; other warnings stay. */
function quietExperimentalWarnings() {
  const emit = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    const type = typeof rest[0] === 'object' ? rest[0]?.type : rest[0];
    if (type === 'ExperimentalWarning' && /SQLite|type stripping/i.test(String(warning))) return;
    emit.call(process, warning, ...rest);
  };
}

/** `tollbook log | head` is no error: when the reader has had enough, there is nobody left to tell. */
function leaveWhenTheReaderLeaves() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (error.code === 'EPIPE') process.exit(0);
      process.stderr.write(
        `tollbook: the output cannot be written (${error.message}). Free some space, or write elsewhere.\n`,
      );
      process.exit(CANNOT_WRITE);
    });
  }
}

/** Under an older Node's launcher: end when it is gone, even when it was killed outright. */
function dieWithTheLauncher() {
  if (!process.channel) return;
  process.once('disconnect', () => process.exit(1));
  process.channel.unref();
}

async function runUnderPackagedNode() {
  const node = packagedNode();
  if (node === null) {
    process.stderr.write(
      `tollbook needs Node ${NEEDED} or newer and this is Node ${process.versions.node}: install it from https://nodejs.org, or add it beside the old one with \`npm install node@${NEEDED}\`.\n`,
    );
    process.exitCode = NO_RUNTIME;
    return;
  }
  const { spawn } = await import('node:child_process');
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR2'];
  // A terminal sends Ctrl-C to the whole group, the child included: passing it on would make it two.
  const pass = (signal) => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal));
  for (const signal of signals) process.on(signal, pass);
  child.on('error', (error) => {
    process.stderr.write(`tollbook could not start ${node}: ${error.message}. Run \`npm ci\` again.\n`);
    process.exitCode = NO_RUNTIME;
  });
  child.on('exit', (code, signal) => {
    for (const name of signals) process.off(name, pass);
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code ?? 1;
  });
}

/** The `node` package's own executable, when it is installed here or above; null when not, or when it is old. */
function packagedNode() {
  try {
    const manifest = createRequire(path.join(root, 'package.json')).resolve('node/package.json');
    const file = path.join(path.dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    const { version } = createRequire(manifest)(manifest);
    return existsSync(file) && Number.parseInt(version, 10) >= NEEDED ? file : null;
  } catch {
    return null;
  }
}
