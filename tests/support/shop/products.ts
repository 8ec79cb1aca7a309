import {
  Arg,
  Directive,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import {
  buildSubgraph,
  type ReferenceResolver,
  type SubgraphSchema,
} from '../../../platform/graphql/subgraph-schema.ts';

@Directive('@shareable')
@ObjectType({ description: 'How large a product is.' })
class ProductDimension {
  @Field(() => Float, { nullable: true, description: 'In kilograms.' })
  weight!: number | null;

  @Directive('@inaccessible')
  @Field(() => String, { nullable: true, description: 'How the warehouse measures it.' })
  unit!: string | null;
}

@ObjectType({ description: 'A form in which a product is made.' })
class ProductVariation {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@ObjectType({ description: 'Something that was found out.' })
class CaseStudy {
  @Field(() => ID, { description: 'Its number.' })
  caseNumber!: string;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description!: string | null;
}

@Directive('@key(fields: "study { caseNumber }")')
@ObjectType({ description: 'What a study says of a product; its key is nested.' })
class ProductResearch {
  @Field(() => CaseStudy, { description: 'The study.' })
  study!: CaseStudy;

  @Field(() => String, { nullable: true, description: 'What came out.' })
  outcome!: string | null;
}

/** Another subgraph owns users; this one adds to them, and takes their name over. */
@Directive('@key(fields: "email")')
@ObjectType({ description: 'Someone who makes products.' })
class User {
  @Field(() => ID, { description: 'The address.' })
  email!: string;

  @Directive('@override(from: "users")')
  @Field(() => String, { nullable: true, description: 'The name.' })
  name!: string | null;

  @Directive('@external')
  @Field(() => Int, { nullable: true, description: 'How many products they made.' })
  totalProductsCreated!: number | null;

  @Directive('@external')
  @Field(() => Int, { description: 'For how many years they have worked.' })
  yearsOfEmployment!: number;

  @Directive('@requires(fields: "totalProductsCreated yearsOfEmployment")')
  @Field(() => Float, { nullable: true, description: 'How many products they made in a year.' })
  averageProductsCreatedPerYear?: number | null;
}

@Directive('@secret(level: 3)')
@Directive('@key(fields: "id")')
@Directive('@key(fields: "sku package")')
@Directive('@key(fields: "sku variation { id }")')
@ObjectType({ description: 'Something for sale; it has three keys.' })
class Product {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What the warehouse calls it.' })
  sku!: string | null;

  @Field(() => String, { nullable: true, description: 'What it comes in.' })
  package!: string | null;

  @Field(() => ProductVariation, { nullable: true, description: 'Its form.' })
  variation!: ProductVariation | null;

  @Field(() => ProductDimension, { nullable: true, description: 'Its size.' })
  dimensions!: ProductDimension | null;

  @Directive('@provides(fields: "totalProductsCreated")')
  @Field(() => User, { nullable: true, description: 'Who made it.' })
  createdBy!: Pick<User, 'email' | 'totalProductsCreated'> | null;

  @Directive('@tag(name: "internal")')
  @Field(() => String, { nullable: true, description: 'What we say among ourselves.' })
  notes!: string | null;

  @Field(() => [ProductResearch], { description: 'What studies say, at most 100.' })
  research!: ProductResearch[];
}

@Directive('@key(fields: "sku package")')
@ObjectType({ description: 'A product that is not made any more; its key is composite.' })
class DeprecatedProduct {
  @Field(() => String, { description: 'What the warehouse calls it.' })
  sku!: string;

  @Field(() => String, { description: 'What it came in.' })
  package!: string;

  @Field(() => String, { nullable: true, description: 'Why it is not made any more.' })
  reason!: string | null;
}

/** An interface of another subgraph, for all of whose types this one speaks. */
@Directive('@interfaceObject')
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A store of products.' })
class Inventory {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => [DeprecatedProduct], { nullable: true, description: 'What lies there for long.' })
  deprecatedProducts?: DeprecatedProduct[];
}

const LAMP_STUDY: ProductResearch = {
  study: { caseNumber: '77', description: 'Lamps at night' },
  outcome: 'brighter',
};

const LAMP: Product = {
  id: 'lamp',
  sku: 'L-1',
  package: 'box',
  variation: { id: 'brass' },
  dimensions: { weight: 1.5, unit: 'kg' },
  createdBy: { email: 'ada@shop.example', totalProductsCreated: 12 },
  notes: 'sells well',
  research: [LAMP_STUDY],
};

const CANDLE: DeprecatedProduct = { sku: 'C-9', package: 'bag', reason: 'lamps' };

@Resolver(() => User)
class UserResolver {
  @FieldResolver(() => Float, { nullable: true })
  averageProductsCreatedPerYear(@Root() user: User): number | null {
    const { totalProductsCreated, yearsOfEmployment } = user;
    return totalProductsCreated === null ? null : totalProductsCreated / yearsOfEmployment;
  }

  @FieldResolver(() => String, { nullable: true })
  name(@Root() { email }: User): string {
    return `${email}, as products know them`;
  }
}

@Resolver(() => Inventory)
class InventoryResolver {
  @FieldResolver(() => [DeprecatedProduct], { nullable: true })
  deprecatedProducts(@Root() { id }: Inventory): DeprecatedProduct[] {
    return id === 'cellar' ? [CANDLE] : [];
  }
}

@Resolver()
class ProductResolver {
  @Query(() => Product, { nullable: true, description: 'One product.' })
  product(@Arg('id', () => ID, { description: 'Its id.' }) id: string): Product | null {
    return id === LAMP.id ? LAMP : null;
  }

  @Query(() => DeprecatedProduct, {
    nullable: true,
    deprecationReason: 'Ask for product.',
    description: 'One product that is not made any more.',
  })
  deprecatedProduct(
    @Arg('sku', () => String, { description: 'What the warehouse calls it.' }) sku: string,
    @Arg('package', () => String, { description: 'What it came in.' }) box: string,
  ): DeprecatedProduct | null {
    return sku === CANDLE.sku && box === CANDLE.package ? CANDLE : null;
  }
}

/** By whichever of its three keys a product is asked for. */
const findProduct: ReferenceResolver = async (key) => {
  const { id, sku, package: box, variation } = key as Partial<Product>;
  const isLamp =
    id === LAMP.id ||
    (sku === LAMP.sku && (box === LAMP.package || variation?.id === LAMP.variation?.id));
  return isLamp ? LAMP : null;
};

const references: Record<string, ReferenceResolver> = {
  Product: findProduct,
  DeprecatedProduct: async (key) =>
    key.sku === CANDLE.sku && key.package === CANDLE.package ? CANDLE : null,
  ProductResearch: async (key) =>
    (key.study as CaseStudy).caseNumber === LAMP_STUDY.study.caseNumber ? LAMP_STUDY : null,
  User: async (reference) => reference,
  Inventory: async (reference) => reference,
};

/** A subgraph of products that uses everything of Federation 2, for tests of how it composes. */
export function buildProducts(): SubgraphSchema {
  return buildSubgraph({
    resolvers: [new ProductResolver(), new UserResolver(), new InventoryResolver()],
    types: [Product, DeprecatedProduct, ProductResearch, User, Inventory],
    references,
    directives: [
      {
        url: 'https://specs.shop.example/secrecy/v1.0',
        definition: 'directive @secret(level: Int!) on OBJECT',
      },
    ],
  });
}
