import type { Rule } from './rule.ts';

/** A schema of Federation 1. */
export const federationOne: Rule = ({ version }) =>
  version === 2
    ? []
    : [
        {
          level: 'warning',
          code: 'FEDERATION_1',
          what: 'The schema has no @link to Federation 2',
          why: 'It is read as Federation 1: fields of value types count as shared without being marked, and no field can be added to every Event or Actor, because @interfaceObject is not there.',
          fix: 'Begin it with: extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]), and import what you use.',
        },
      ];
