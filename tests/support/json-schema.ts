/** As much of JSON Schema as the published schema needs. */
export type JsonSchema = {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  dependentRequired?: Record<string, readonly string[]>;
  additionalProperties?: boolean;
  minProperties?: number;
  maxProperties?: number;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  enum?: readonly unknown[];
  const?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
};

type Values = Record<string, unknown>;
type Test = (value: unknown, schema: JsonSchema) => boolean;

const INFINITE = Number.POSITIVE_INFINITY;
const isMap = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);
const isWithin = (size: number, { from = -INFINITE, to = INFINITE }): boolean => size >= from && size <= to;

/** Tests of one value by itself; each passes what it does not speak of. */
const TESTS: Record<string, Test> = {
  type: (value, { type }) => typeOf(value) === type || (type === 'number' && typeOf(value) === 'integer'),
  enum: (value, schema) => schema.enum?.includes(value) ?? true,
  const: (value, schema) => value === schema.const,
  pattern: (value, { pattern = '' }) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  minLength: (value, { minLength: from }) => typeof value !== 'string' || isWithin([...value].length, { from }),
  maxLength: (value, { maxLength: to }) => typeof value !== 'string' || isWithin([...value].length, { to }),
  minimum: (value, { minimum: from }) => typeof value !== 'number' || isWithin(value, { from }),
  maximum: (value, { maximum: to }) => typeof value !== 'number' || isWithin(value, { to }),
  exclusiveMinimum: (value, { exclusiveMinimum = 0 }) => typeof value !== 'number' || value > exclusiveMinimum,
  minItems: (value, { minItems: from }) => !Array.isArray(value) || isWithin(value.length, { from }),
  maxItems: (value, { maxItems: to }) => !Array.isArray(value) || isWithin(value.length, { to }),
  minProperties: (value, { minProperties: from }) => !isMap(value) || isWithin(Object.keys(value).length, { from }),
  maxProperties: (value, { maxProperties: to }) => !isMap(value) || isWithin(Object.keys(value).length, { to }),
  required: (value, { required = [] }) => !isMap(value) || required.every((key) => key in value),
  dependentRequired: (value, { dependentRequired = {} }) =>
    !isMap(value) ||
    Object.entries(dependentRequired).every(([key, others]) => !(key in value) || others.every((one) => one in value)),
  additionalProperties: (value, { properties = {}, additionalProperties }) =>
    additionalProperties !== false || !isMap(value) || Object.keys(value).every((key) => key in properties),
};
const ELSEWHERE = ['$schema', '$defs', '$ref', 'title', 'description', 'default'];
const INSIDE = ['properties', 'items', 'anyOf', 'oneOf'];

/** Where a value does not fit, as `path keyword`. Throws on a keyword that it does not know. */
export function misfitsIn(value: unknown, root: JsonSchema): string[] {
  return misfits(value, root, '', root);
}

function misfits(value: unknown, schema: JsonSchema, path: string, root: JsonSchema): string[] {
  const part = schema.$ref === undefined ? schema : root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  if (part === undefined) throw new Error(`${schema.$ref} is not there`);
  const inner = (one: unknown, its: JsonSchema, step: string): string[] => misfits(one, its, `${path}/${step}`, root);
  const own = Object.keys(part).filter((keyword) => !ELSEWHERE.includes(keyword) && !INSIDE.includes(keyword));
  const fits = (its: JsonSchema): boolean => misfits(value, its, path, root).length === 0;
  const { properties = {}, items, anyOf, oneOf } = part;
  return [
    ...own.filter((keyword) => !testOf(keyword)(value, part)).map((keyword) => `${path} ${keyword}`),
    ...(anyOf && !anyOf.some(fits) ? [`${path} anyOf`] : []),
    ...(oneOf && oneOf.filter(fits).length !== 1 ? [`${path} oneOf`] : []),
    ...(isMap(value)
      ? Object.entries(properties).flatMap(([key, its]) => (key in value ? inner(value[key], its, key) : []))
      : []),
    ...(items && Array.isArray(value) ? value.flatMap((one, i) => inner(one, items, String(i))) : []),
  ];
}

function testOf(keyword: string): Test {
  const test = TESTS[keyword];
  if (!test) throw new Error(`${keyword} is a keyword that nothing here knows`);
  return test;
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (value === null) return 'null';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
