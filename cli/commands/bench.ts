import { Command } from 'commander';
import {
  dispatchTexts,
  fullExtraction,
  measureGrowth,
  measureHostile,
  measureSpeed,
  regularExpressions,
  winkTagger,
} from '../../bench/index.ts';
import { extractReport, extractTables } from '../bench/extract-report.ts';
import { finish } from '../bench/finish.ts';
import { hostileReport, hostileTable } from '../bench/hostile-report.ts';
import { wholeNumber } from '../whole-number.ts';

const EXTRACT_HELP = `
Tokens are counted by white space; a second is one of processor time, so that other work on the
machine counts little. All readers take turns on the same texts, warmed up. The peak is the most heap
in use at once while one text is read, with what is yet to be collected; held is what the answer
takes. The exit code is 1 where the full extraction is slower than its goal, or where its time or its
peak grows faster than the text.`;

const HOSTILE_HELP = `
Each shape is a megabyte of one thing; the time is compared with that of as much clean news text. The
exit code is 1 where one takes longer than the bound allows.`;

/** `bench`: measures how fast the reader is; nothing is stored. */
export function benchCommand(): Command {
  const bench = new Command('bench').description('Measure how fast articles are read.');
  bench
    .command('extract')
    .description('full extraction beside a tagger and regular expressions, and its growth')
    .option('--json', 'print the figures as JSON')
    .option('--rounds <n>', 'how often each reader takes its turn', wholeNumber, 9)
    .addHelpText('after', EXTRACT_HELP)
    .action(benchExtract);
  bench
    .command('hostile')
    .description('a megabyte each of texts that are written to trip up a reader')
    .option('--json', 'print the figures as JSON')
    .addHelpText('after', HOSTILE_HELP)
    .action(benchHostile);
  return bench;
}

async function benchExtract({ json, rounds }: { json?: boolean; rounds: number }) {
  const texts = await dispatchTexts();
  const readers = [fullExtraction, await winkTagger(), regularExpressions];
  const speeds = measureSpeed(readers, texts, rounds);
  const report = extractReport(speeds, measureGrowth(fullExtraction, texts));
  finish(report, json ? null : extractTables(report));
}

async function benchHostile({ json }: { json?: boolean }) {
  const report = hostileReport(measureHostile(fullExtraction, await dispatchTexts()));
  finish(report, json ? null : hostileTable(report));
}
