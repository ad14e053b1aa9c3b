import { expect, test } from 'vitest';
import { playersToHear } from './read-media';

const video = { localName: 'video', autoplay: false };
const audio = { localName: 'audio', autoplay: false };
const music = { localName: 'audio', autoplay: true };

test.each([
  ['a film is listened to', [video], [video]],
  ['a recording that waits for its button is not', [audio, audio], []],
  ['music that starts by itself is', [audio, music], [music]],
])('%s', (_claim, players, heard) => {
  expect([...playersToHear(players)]).toEqual(heard);
});

test('a page full of films costs an auditor three files at most', () => {
  const films = Array.from({ length: 30 }, () => ({ ...video }));
  expect([...playersToHear(films)]).toEqual(films.slice(0, 3));
});
