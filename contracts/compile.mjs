// Compiles the contracts of contracts.json into artifacts/NAME.json.
//
//   node compile.mjs            write the artifacts
//   node compile.mjs --check    compile and compare with them; exit 1 and name what differs
//   node compile.mjs --abigen DIR   split the artifacts into DIR/PACKAGE.{abi,bin,type} for abigen
//
// The output depends on the sources, the compiler and the settings below alone,
// so anybody can reproduce the committed bytecode.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const artifacts = join(here, "artifacts");
const contracts = JSON.parse(readFileSync(join(here, "contracts.json"), "utf8"));

// Cancun is the oldest target that OpenZeppelin 5.7 compiles for (mcopy). The
// metadata hash is left out because it would change with every comment.
const settings = {
  evmVersion: "cancun",
  optimizer: { enabled: true, runs: 200 },
  metadata: { bytecodeHash: "none", appendCBOR: false },
};

// EIP-170 and EIP-3860: a chain refuses larger code.
const runtimeLimit = 24576;
const creationLimit = 49152;

const sha256 = (text) => createHash("sha256").update(text).digest("hex");

function readSource(name) {
  const path = name.startsWith("src/") ? join(here, name) : join(here, "node_modules", name);
  return existsSync(path) ? { contents: readFileSync(path, "utf8") } : { error: `${name} not found` };
}

// compile returns NAME -> text of its artifact.
function compile() {
  const solc = createRequire(import.meta.url)("solc");
  const sources = {};
  const outputSelection = {};
  for (const { source, contract } of contracts) {
    sources[source] = { content: readSource(source).contents };
    outputSelection[source] = { [contract]: ["abi", "evm.bytecode.object", "evm.deployedBytecode.object"] };
  }
  const input = { language: "Solidity", sources, settings: { ...settings, outputSelection } };
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: readSource }));
  report(output.errors ?? []);
  const result = new Map();
  for (const entry of contracts) {
    result.set(entry.contract, render(entry, output.contracts[entry.source][entry.contract], solc.version()));
  }
  return result;
}

// report prints what concerns our sources and stops at errors. OpenZeppelin's
// own warnings are not ours to fix.
function report(messages) {
  const ours = messages.filter((m) => m.severity === "error" || m.sourceLocation?.file.startsWith("src/"));
  for (const message of ours) console.error(message.formattedMessage);
  if (ours.length > 0) process.exit(1);
}

function render({ contract, source, package: name }, { abi, evm }, compiler) {
  const bytecode = evm.bytecode.object && "0x" + evm.bytecode.object;
  const size = { runtime: evm.deployedBytecode.object.length / 2, creation: evm.bytecode.object.length / 2 };
  if (size.runtime > runtimeLimit || size.creation > creationLimit) {
    console.error(`${contract}: ${size.runtime} bytes (creation ${size.creation}) exceed EIP-170 or EIP-3860`);
    process.exit(1);
  }
  const hashes = { abi: sha256(JSON.stringify(abi)), bytecode: sha256(bytecode) };
  return JSON.stringify({ contract, source, package: name, compiler, settings, size, sha256: hashes, abi, bytecode }, null, 1) + "\n";
}

function write() {
  mkdirSync(artifacts, { recursive: true });
  const compiled = compile();
  for (const [name, text] of compiled) writeFileSync(join(artifacts, name + ".json"), text);
  for (const file of stale(compiled)) rmSync(join(artifacts, file));
}

// stale lists artifacts of contracts that are no longer compiled.
function stale(compiled) {
  return readdirSync(artifacts).filter((file) => !compiled.has(file.replace(/\.json$/, "")));
}

function check() {
  const compiled = compile();
  const differing = stale(compiled).map((file) => `${file}: not in contracts.json`);
  for (const [name, text] of compiled) {
    const path = join(artifacts, name + ".json");
    const stored = existsSync(path) ? readFileSync(path, "utf8") : "";
    if (stored !== text) differing.push(`${name}: ${difference(stored, text)}`);
  }
  for (const line of differing) console.error(line);
  if (differing.length > 0) process.exit(1);
  console.log(`${compiled.size} artifacts match their sources`);
}

function difference(stored, text) {
  if (stored === "") return "no artifact";
  const [old, now] = [JSON.parse(stored), JSON.parse(text)];
  const keys = Object.keys(now).filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]));
  return `differs in ${keys.join(", ") || "formatting"}`;
}

function splitForAbigen(directory) {
  for (const { contract, package: name } of contracts) {
    const { abi, bytecode } = JSON.parse(readFileSync(join(artifacts, contract + ".json"), "utf8"));
    writeFileSync(join(directory, name + ".abi"), JSON.stringify(abi));
    writeFileSync(join(directory, name + ".type"), contract + "\n");
    if (bytecode) writeFileSync(join(directory, name + ".bin"), bytecode);
  }
}

const [mode, argument] = process.argv.slice(2);
if (mode === undefined) write();
else if (mode === "--check") check();
else if (mode === "--abigen" && argument) splitForAbigen(argument);
else {
  console.error("usage: node compile.mjs [--check | --abigen DIR]");
  process.exit(2);
}
