/** One article told by a feed in every format. */
export const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Orrin &amp; Velm Gazette</title><link>https://orrin.example/</link><language>en-gb</language>
<item><title>Velm talks &lt;i&gt;end&lt;/i&gt;</title><link>https://orrin.example/1</link>
  <dc:creator>Mara Lind</dc:creator><dc:creator>Orlo Venn</dc:creator>
  <pubDate>Sun, 16 Nov 2025 12:00:00 +0200</pubDate><description>In short.</description>
  <content:encoded><![CDATA[<p>Envoys of Velm &amp; Orrin met.</p><figure><figcaption>The harbour</figcaption></figure><p>They left.</p>]]></content:encoded>
</item></channel></rss>`;

export const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="https://orrin.example/"><title>Orrin &amp; Velm Gazette</title><dc:language>en-GB</dc:language></channel>
<item rdf:about="https://orrin.example/1"><title>Velm talks end</title><link>https://orrin.example/1</link>
  <description>In short.</description><dc:creator>Mara Lind</dc:creator><dc:creator>Orlo Venn</dc:creator>
  <dc:date>2025-11-16T10:00:00Z</dc:date>
  <content:encoded>&lt;p&gt;Envoys of Velm &amp;amp; Orrin met.&lt;/p&gt;&lt;p&gt;They left.&lt;/p&gt;</content:encoded></item></rdf:RDF>`;

export const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<title>Orrin &amp; Velm Gazette</title><link href="https://orrin.example/"/><id>urn:orrin</id>
<author><name>Mara Lind</name></author><author><name>Orlo Venn</name></author>
<entry><title type="html">Velm talks &lt;i&gt;end&lt;/i&gt;</title><id>urn:orrin:1</id><link href="/1"/>
  <published>2025-11-16T10:00:00Z</published><summary>In short.</summary>
  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Envoys of Velm &amp; Orrin met.</p><p>They left.</p></div></content>
</entry></feed>`;

export const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Orrin & Velm Gazette',
  home_page_url: 'https://orrin.example/',
  language: 'en-GB',
  authors: [{ name: 'Mara Lind' }, { name: 'Orlo Venn' }],
  items: [
    {
      id: '1',
      url: 'https://orrin.example/1',
      title: 'Velm talks end',
      content_html: '<p>Envoys of Velm &amp; Orrin met.</p><p>They left.</p>',
      summary: 'In short.',
      date_published: '2025-11-16T12:00:00+02:00',
    },
  ],
});
