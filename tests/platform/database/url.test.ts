import { describe, expect, test } from '@jest/globals';
import { databaseTarget } from '../../../platform/database/url.ts';

const mysql = (overrides = {}) => ({
  engine: 'mysql',
  host: 'db.example',
  port: 3306,
  user: 'root',
  password: '',
  database: 'newsgraph_people',
  ...overrides,
});

describe('the database of a service', () => {
  test.each([
    ['sqlite:data', { engine: 'sqlite', file: 'data/people.sqlite' }],
    ['sqlite:/var/news graph//', { engine: 'sqlite', file: '/var/news graph/people.sqlite' }],
    ['mysql://db.example', mysql()],
    ['mysql://db.example/', mysql()],
    ['mysql://db.example:4000/graph', mysql({ port: 4000, database: 'graph_people' })],
    ['mysql://ann:p%40ss%2F@db.example', mysql({ user: 'ann', password: 'p@ss/' })],
    ['mysql://[::1]:3307/graph', mysql({ host: '::1', port: 3307, database: 'graph_people' })],
  ])('below %s is %j', (url, target) => {
    expect(databaseTarget(url, 'people')).toEqual(target);
  });

  test.each([
    ['sqlite:', 'the folder is empty'],
    ['data/graph', 'a database URL is'],
    ['postgres://db.example/graph', 'a database URL is'],
    ['mysql:db.example', 'a database URL is'],
    ['mysql://', 'a database URL is'],
    ['mysql://ann:hunter2@db.example:port/graph', 'a database URL is'],
    ['mysql://ann:hunter2@db.example/my-graph', "it is 'my-graph'"],
    ['mysql://ann:hunter2@db.example/a/b', "it is 'a/b'"],
    ['mysql://ann:hunter2@db.example/`; drop', 'a database name has'],
    [`mysql://ann:hunter2@db.example/${'x'.repeat(41)}`, 'up to 40'],
    ['mysql://ann:hunter2%@db.example/graph', 'a database URL is'],
  ])('is not below %s', (url, fault) => {
    const read = () => databaseTarget(url, 'people');
    expect(read).toThrow(fault);
    expect(read).not.toThrow('hunter2');
  });
});
