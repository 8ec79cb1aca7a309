import type { Source } from 'graphql';
import {
  type Composition,
  type CompositionMessage,
  composeParts,
} from '../compose/compose-parts.ts';
import {
  type ConfiguredSubgraph,
  readConfiguration,
  withoutSubgraph,
  withSubgraph,
} from '../compose/configuration.ts';
import { type GraphPart, parseSchema, partOf } from '../compose/parts.ts';
import { graphFiles } from '../compose/schema-files.ts';
import { UserError } from '../user-error.ts';
import { explainErrors, explainHints } from './explain.ts';
import type { Finding } from './finding.ts';
import { type Impact, impactOf } from './impact.ts';
import { lint } from './lint/index.ts';
import type { SchemaFolder } from './schema/schema-folder.ts';

/** What a change of the graph would do; nothing is written yet. */
export interface Plan {
  findings: Finding[];
  /** Null where the graph does not compose, or where there was none to compare with. */
  impact: Impact | null;
  /** The files to replace, null for those to remove; empty where there is an error. */
  files: Map<string, string | null>;
}

/** A subgraph that is to join, or to take the place of the one that has its name. */
export interface Joining {
  name: string;
  /** Where the gateway asks it. */
  url: string;
  sdl: string;
}

/** Finds out what it means that a subgraph joins the graph of a folder. */
export async function planJoin(
  folder: SchemaFolder,
  { name, url, sdl }: Joining,
  operations: Source[],
): Promise<Plan> {
  const configuration = folder.configuration();
  const subgraph: ConfiguredSubgraph = { name, url, file: `${name}.graphql` };
  const others = otherParts(folder, name);
  const typeDefs = parseSchema(sdl, `the schema of ${name}`);
  const joining: GraphPart = { ...subgraph, sdl, typeDefs, own: false };
  const found = lint(joining, others);
  const composition = composeParts([...others, joining]);
  const hints = newHints(composition, others);
  const findings = [...found, ...explainErrors(composition.errors), ...explainHints(hints)];
  return finish(folder, composition, findings, operations, [
    [subgraph.file, sdl],
    ['supergraph.yaml', withSubgraph(configuration, subgraph)],
  ]);
}

/** Finds out what it means that a subgraph leaves the graph of a folder. */
export async function planLeave(
  folder: SchemaFolder,
  name: string,
  operations: Source[],
): Promise<Plan> {
  const configuration = folder.configuration();
  const leaving = readConfiguration(configuration).find((one) => one.name === name);
  if (!leaving) throw new UserError(`supergraph.yaml names no subgraph '${name}'`);
  const composition = composeParts(otherParts(folder, name));
  return finish(folder, composition, explainErrors(composition.errors), operations, [
    [leaving.file, null],
    ['supergraph.yaml', withoutSubgraph(configuration, name)],
  ]);
}

function otherParts(folder: SchemaFolder, name: string): GraphPart[] {
  const configured = readConfiguration(folder.configuration());
  return configured
    .filter((subgraph) => subgraph.name !== name)
    .map((subgraph) => partOf(subgraph, folder.path));
}

/** The hints that are not there without the subgraph that joins. */
function newHints({ hints }: Composition, others: GraphPart[]): CompositionMessage[] {
  if (hints.length === 0) return [];
  const known = new Set(composeParts(others).hints.map(({ message }) => message));
  return hints.filter(({ message }) => !known.has(message));
}

async function finish(
  folder: SchemaFolder,
  { graph }: Composition,
  findings: Finding[],
  operations: Source[],
  changes: [string, string | null][],
): Promise<Plan> {
  if (!graph) return { findings, impact: null, files: new Map() };
  const before = folder.read('api.graphql');
  const impact = before === null ? null : await impactOf(before, graph.api, operations);
  const failed = findings.some(({ level }) => level === 'error');
  const files = failed ? [] : [...changes, ...graphFiles(graph)];
  return { findings, impact, files: new Map(files) };
}
