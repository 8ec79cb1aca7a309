import { describeEnv } from './env.ts';

const WIDTH = 96;

/** Breaks a text into comment lines. */
function comment(text: string): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line.length + word.length < WIDTH)
      lines[lines.length - 1] = line ? `${line} ${word}` : word;
    else lines.push(word);
  }
  return lines.map((line) => `# ${line}`).join('\n');
}

/** The text of `.env.example`: every variable with its meaning, commented out at its default. */
export function envExample(): string {
  const entries = describeEnv().map(
    ({ name, description, fallback }) => `${comment(description)}\n#${name}=${fallback ?? ''}\n`,
  );
  return `# The settings of newsgraph's processes; all are optional for \`npm start\`.\n\n${entries.join('\n')}`;
}
