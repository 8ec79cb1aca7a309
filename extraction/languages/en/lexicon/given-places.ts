import { words } from './words.ts';

/** Names of places that people bear too: 'Jordan Venn', 'Mara London'. */
export const GIVEN_PLACES = words(`
  Chad Jordan Georgia Israel India Kenya Cuba Austin Charlotte Florence Sydney Victoria Paris Salvador
  Santiago Cleveland Dallas Houston Orlando Sofia Adelaide Brooklyn Medina Lima Kingston Wellington
  Washington London Milan Valencia Rosario Mendoza Dominica Roman Holland England Wales Ireland
  Lincoln Madison Carolina Virginia Denver Phoenix Alexandria Bristol Perth Darwin Hamburg Montana
  Dakota Nevada Tennessee Maine Indiana Delaware Nairobi Azov Geneva Vienna Rome Berlin French German
  English Irish Scottish Welsh Sucre Castries Bender Kano
`);
