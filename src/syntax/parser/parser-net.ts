import { unpackStreams } from '../weights/codec.ts';
import { type Net, openNet } from './net.ts';
import { PARSER } from './parser.data.ts';

let net: Net | undefined;

/** The net of the package, decoded at the first call. */
export function parserNet(): Net {
  net ??= openNet(unpackStreams(PARSER));
  return net;
}
