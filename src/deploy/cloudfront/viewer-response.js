// Runs at CloudFront for every response of the bucket (viewer response, runtime cloudfront-js-2.0): says who may read it, as ../nginx/data-headers.conf
// does, and leaves out what stores say of themselves. The other headers are those of response-headers.json.
const data = /^\/(?:(?:en\/)?rss\/(?:vendor\/)?[^\/]+\.(?:rdf|atom|xml|json)|api\/.+\.json|.+\/index\.json|.+\/vuldef\.xml|\.well-known\/csaf\/.+[^\/])$/;
const text = /(?:^|\/)[^\/]*\.(?:html|css|js|json|svg|txt|xml|rdf|atom|xsl|csv)$/;

function handler(event) {
  const headers = event.response.headers;
  for (const name of Object.keys(headers)) {
    if (name.startsWith('x-amz-') || name.startsWith('x-rgw-') || name === 'etag' || name === 'last-modified') {
      delete headers[name];
    }
  }

  // The object's name, as the request went to the bucket.
  const object = event.request.uri.replace(/^\/releases\/[0-9a-f]{32}\//, '/').replace(/\.(?:br|gz)$/, '');
  const isData = event.response.statusCode === 200 && data.test(object);
  headers['cross-origin-resource-policy'] = { value: isData ? 'cross-origin' : 'same-origin' };
  if (isData) {
    headers['access-control-allow-origin'] = { value: '*' };
  }
  if (text.test(object)) {
    headers.vary = { value: 'Accept-Encoding' };
  }
  return event.response;
}
