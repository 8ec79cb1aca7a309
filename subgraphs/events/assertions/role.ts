import { registerEnumType } from 'type-graphql';

/** In which role an actor takes part in an event; in the order of listing. */
export enum Role {
  PARTY = 'PARTY',
  MEDIATOR = 'MEDIATOR',
  HOST = 'HOST',
  DELEGATE = 'DELEGATE',
  SIGNATORY = 'SIGNATORY',
  GUARANTOR = 'GUARANTOR',
}

registerEnumType(Role, {
  name: 'Role',
  description: 'In which role an actor takes part in an event.',
  valuesConfig: {
    PARTY: { description: 'One of the sides between which it happens.' },
    MEDIATOR: { description: 'Brings the sides together.' },
    HOST: { description: 'Lends the place.' },
    DELEGATE: { description: 'Acts there for a side; see `onBehalfOf`.' },
    SIGNATORY: { description: 'Signs for itself or for a side.' },
    GUARANTOR: { description: 'Vouches that it is kept.' },
  },
});
