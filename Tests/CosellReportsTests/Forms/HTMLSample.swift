/// The page of the sample report, but for how it looks.
enum HTMLSample {
    static let page = #"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>Pipeline</title>
        <style>
        …
        </style>
        </head>
        <body>
        <header>
        <h1>Pipeline</h1>
        <p class="facts"><span>Catalog <b>AWS</b></span>
        <span>Only <b>owner &lt;Bo&gt;</b></span></p>
        </header>
        <main>
        <dl class="figures">
        <div><dt>Open</dt><dd id="OpenDeals">1,234</dd></div>
        <div><dt>Monthly</dt><dd id="Monthly">EUR 10<br>USD 2,500</dd></div>
        <div><dt>Won</dt><dd id="WonShare">–</dd></div>
        </dl>
        <section id="ByOwner">
        <h2>By owner</h2>
        <figure>
        <svg viewBox="0 0 720 86" role="img" aria-labelledby="t0 d0">
        <title id="t0">By owner: Monthly in USD</title>
        <desc id="d0">=cmd|&#39;/c calc&#39;!A1 2,000, &lt;b&gt;Bo&lt;/b&gt; &amp; &quot;Co&quot; | [x](y) 500, two
        lines 0</desc>
        <text class="label" x="190" y="17" text-anchor="end">=cmd|&#39;/c calc&#39;!A1</text>
        <rect class="bar" x="200" y="4" width="380" height="16" rx="3"/>
        <text class="value" x="588" y="17">2,000</text>
        <text class="label" x="190" y="43" text-anchor="end">&lt;b&gt;Bo&lt;/b&gt; &amp; &quot;Co&quot; | [x](y)</text>
        <rect class="bar" x="200" y="30" width="95.09" height="16" rx="3"/>
        <text class="value" x="303.09" y="43">500</text>
        <text class="label" x="190" y="69" text-anchor="end">two
        lines</text>
        <rect class="bar" x="200" y="56" width="0" height="16" rx="3"/>
        <text class="value" x="210" y="69">0</text>
        </svg>
        </figure>
        <div class="wide" tabindex="0" role="region" aria-label="By owner">
        <table>
        <caption>By owner</caption>
        <thead><tr><th scope="col">Owner</th><th scope="col" class="n">Deals</th><th scope="col" class="n">Monthly</th><th scope="col" class="n">Share</th><th scope="col" class="n">Age</th></tr></thead>
        <tbody>
        <tr><th scope="row">=cmd|&#39;/c calc&#39;!A1</th><td class="n">2</td><td class="n">EUR 10; USD 2,000</td><td class="n">50 %</td><td class="n">3.2</td></tr>
        <tr><th scope="row">&lt;b&gt;Bo&lt;/b&gt; &amp; &quot;Co&quot; | [x](y)</th><td class="n">1</td><td class="n">USD 500</td><td class="n">13 %</td><td class="n"></td></tr>
        <tr><th scope="row">two
        lines</th><td class="n">0</td><td class="n">–</td><td class="n"></td><td class="n">-1.0</td></tr>
        </tbody>
        </table>
        </div>
        <p class="note">A note_with_signs.</p>
        </section>
        <section id="Notes">
        <h2>Notes</h2>
        <ul>
        <li>Weighted.</li>
        </ul>
        </section>
        <section id="Records">
        <h2>Records</h2>
        <details>
        <summary>1 record, 1 more are not listed</summary>
        <div class="wide" tabindex="0" role="region" aria-label="Records">
        <table>
        <caption>Records</caption>
        <thead><tr><th scope="col">Section</th><th scope="col">Group</th><th scope="col">Id</th><th scope="col">Title</th><th scope="col">Customer</th><th scope="col">Stage</th><th scope="col">Review</th><th scope="col">Owner</th><th scope="col">Industry</th><th scope="col">Country</th><th scope="col">Closes</th><th scope="col" class="n">Monthly</th><th scope="col" class="n">Weighted</th><th scope="col" class="n">Age, days</th><th scope="col">Changed</th><th scope="col">Note</th></tr></thead>
        <tbody>
        <tr><th scope="row">ByOwner</th><td>Bo</td><td>O1</td><td>+1 oven, &quot;big&quot;</td><td>@home</td><td></td><td></td><td></td><td></td><td></td><td></td><td class="n">USD 2,500</td><td class="n">USD 250</td><td class="n">12</td><td>2026-02-01</td><td>-5 days</td></tr>
        </tbody>
        </table>
        </div>
        </details>
        </section>
        </main>
        </body>
        </html>

        """#
}
