/// How the pages look: one accent, quiet lines, and the contrast that WCAG AA asks for in both lights.
enum HTMLStyle {
    static let sheet = """
        :root { --paper: #fbfbf9; --card: #ffffff; --ink: #1c2330; --quiet: #5a6474; --line: #dfe3e8; --bar: #2f6f9f; }
        @media (prefers-color-scheme: dark) {
        :root { --paper: #12161c; --card: #1a2028; --ink: #e6e9ee; --quiet: #a3adba; --line: #303945; --bar: #6cb3e4; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
        header, main { max-width: 1080px; margin: 0 auto; padding: 0 20px; }
        header { padding-top: 28px; }
        h1 { font-size: 28px; line-height: 1.2; margin: 0; }
        h2 { font-size: 17px; margin: 0 0 12px; }
        .facts { color: var(--quiet); margin: 6px 0 20px; display: flex; flex-wrap: wrap; gap: 4px 18px; }
        .facts b { color: var(--ink); font-weight: 600; }
        .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(172px, 1fr)); gap: 12px; margin: 0 0 20px; }
        .figures div, section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
        .figures div { padding: 12px 16px; }
        dt { color: var(--quiet); font-size: 13px; }
        dd { margin: 2px 0 0; font-size: 18px; font-weight: 650; font-variant-numeric: tabular-nums; white-space: nowrap; }
        section { padding: 18px 20px; margin: 0 0 20px; }
        figure { margin: 0 0 14px; overflow-x: auto; }
        svg { width: 100%; min-width: 540px; height: auto; display: block; }
        svg text { font: 13px system-ui, sans-serif; fill: var(--ink); }
        svg .value { fill: var(--quiet); font-variant-numeric: tabular-nums; }
        .bar { fill: var(--bar); }
        .wide { overflow-x: auto; }
        .wide:focus-visible { outline: 2px solid var(--bar); outline-offset: 2px; }
        table { border-collapse: collapse; width: 100%; font-size: 14px; }
        caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        th, td { text-align: left; padding: 6px 10px; border-bottom: 1px solid var(--line); unicode-bidi: isolate; }
        thead th { color: var(--quiet); font-weight: 600; font-size: 13px; }
        tbody th { font-weight: 500; }
        tbody tr:last-child > * { border-bottom: 0; }
        .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .note, li { color: var(--quiet); font-size: 13px; }
        .note { margin: 10px 0 0; }
        ul { margin: 0; padding-left: 20px; }
        summary { cursor: pointer; }
        @media print { body { background: #fff; } section { break-inside: avoid; } }
        """
}
