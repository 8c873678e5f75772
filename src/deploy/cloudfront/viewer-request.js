// Runs at CloudFront for every request of a reader (viewer request, runtime cloudfront-js-2.0): says which object of the bucket is meant, as
// ../nginx/bucket.conf does. Where the bucket is switched by a pointer, the key 'release' of the function's key-value store names the folder.
import cf from 'cloudfront';

const text = /\.(?:html|css|js|json|svg|txt|xml|rdf|atom|xsl|csv)$/;
const noAddress = /\.(?:gz|br)$|^\/404\.html$|\/\.(?!well-known\/[^.])/;

// Addresses of earlier forms, by their form alone: ../nginx/redirects.conf in the same order.
const vendor = '(\\/[1-9][0-9]{0,8})?(?:\\/(?:index\\.html)?)?$';
const earlier = [
  [new RegExp('^\\/(en\\/)?jp\\/(?!JVN[0-9A-Z]{8}(?:\\/|$))[Jj][Vv][Nn](?:#?([0-9]{8})|#([0-9A-Z]{8}))' + vendor), 'jp/JVN'],
  [new RegExp('^\\/(en\\/)?(?:cert\\/|vu\\/(?!JVNVU[0-9]))[Jj][Vv][Nn][Vv][Uu]#?([0-9]{8}|[0-9]{6})()' + vendor), 'vu/JVNVU'],
  [new RegExp('^\\/(en\\/)?(?:cert\\/|ta\\/(?!JVNTA[0-9]))[Jj][Vv][Nn][Tt][Aa]#?([0-9]{8}|[0-9]{2}-[0-9]{3}[A-Z])()' + vendor), 'ta/JVNTA'],
  [new RegExp('^\\/(en\\/)?cert\\/JVNCA-([0-9]{4}-[0-9]{2,3})()' + vendor), 'ta/JVNCA-'],
];

async function handler(event) {
  const request = event.request;
  const path = decoded(request.uri);
  for (const [form, folder] of earlier) {
    const found = form.exec(path);
    if (found) {
      return moved('/' + (found[1] || '') + folder + (found[2] || found[3]) + (found[4] || '') + '/');
    }
  }

  if (noAddress.test(path)) {
    request.uri = '/.nothing'; // and answered as all that is not there
    return request;
  }

  const name = request.uri.substring(request.uri.lastIndexOf('/') + 1);
  if (name !== '' && !name.includes('.') && request.uri !== '/SHA256SUMS') {
    return moved(request.uri + '/' + question(request.querystring));
  }

  const file = name === '' ? request.uri + 'index.html' : request.uri;
  request.uri = (await folderOfRelease()) + file + (text.test(file) ? form(request.headers['accept-encoding']) : '');
  return request;
}

// Every text lies there in three forms.
function form(accepted) {
  const codings = {};
  for (const coding of (accepted ? accepted.value : '').toLowerCase().split(',')) {
    const [name, weight] = coding.split(';').map(part => part.trim());
    codings[name] = !/^q=0(?:\.0*)?$/.test(weight || '');
  }
  return codings.br ? '.br' : codings.gzip ? '.gz' : '';
}

// Empty where the function has no store, or the store no such key: then the bucket is switched in order.
async function folderOfRelease() {
  try {
    return '/releases/' + (await cf.kvs().get('release'));
  } catch (missing) {
    return '';
  }
}

function decoded(uri) {
  try {
    return decodeURIComponent(uri);
  } catch (malformed) {
    return uri;
  }
}

function question(querystring) {
  const parts = Object.keys(querystring || {}).map(name => name + (querystring[name].value === '' ? '' : '=' + querystring[name].value));
  return parts.length === 0 ? '' : '?' + parts.join('&');
}

function moved(location) {
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: location }, 'cache-control': { value: 'public, max-age=60' } },
  };
}
