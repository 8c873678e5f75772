// Runs the functions of src/deploy/cloudfront as CloudFront does: an event a line in, what comes of it a line out.
import { createInterface } from 'node:readline';
import request from './viewer-request.mjs';
import response from './viewer-response.mjs';

for await (const line of createInterface({ input: process.stdin })) {
  const event = JSON.parse(line);
  globalThis.release = event.release;
  console.log(JSON.stringify(await (event.response ? response(event) : request(event))));
}
