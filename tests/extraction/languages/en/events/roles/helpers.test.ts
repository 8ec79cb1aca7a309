import { describe, expect, it } from '@jest/globals';
import { agentsIn } from '../../../../../../extraction/languages/en/events/roles/agents.ts';
import { helpersIn } from '../../../../../../extraction/languages/en/events/roles/helpers.ts';
import { lineOf } from '../lines.ts';

function helpers(text: string): string[] {
  const { line, sides, reading } = lineOf(`${text}\n\nFiji is glad.`);
  return helpersIn(line, agentsIn(reading, sides, line)).map(
    ({ key, role }) => `${role} ${reading.actors.find((actor) => actor.key === key)?.name}`,
  );
}

describe('those who help an event along', () => {
  it.each([
    ['The swap was mediated by Fiji and Samoa.', ['MEDIATOR Fiji', 'MEDIATOR Samoa']],
    ['The swap was held with Fijian mediation.', ['MEDIATOR Fiji']],
    ['The swap was held with the mediation of Fiji.', ['MEDIATOR Fiji']],
    ["The swap followed Fiji's mediation.", ['MEDIATOR Fiji']],
    ['Fiji and Samoa brokered the swap.', ['MEDIATOR Fiji', 'MEDIATOR Samoa']],
    ['Fiji acted as a mediator.', ['MEDIATOR Fiji']],
    ['Fiji helped to arrange the swap.', ['MEDIATOR Fiji']],
    ['Peru thanked Fiji for its mediation.', ['MEDIATOR Fiji']],
    ['The talks were hosted by Fiji.', ['HOST Fiji']],
    ['Fiji hosted the talks.', ['HOST Fiji']],
    ['Fiji and Samoa are guarantors of the truce.', ['GUARANTOR Fiji', 'GUARANTOR Samoa']],
    ['Peru and Malta signed the truce.', ['SIGNATORY Peru', 'SIGNATORY Malta']],
    ['Fiji helped its farmers.', []],
    ['Peru and Malta swapped captives.', []],
  ])('%s', (text, expected) => {
    expect(helpers(text)).toEqual(expected);
  });
});
