import SellingAPI

/// Where AWS's sales organization puts a country (additions 4.3).
struct SalesRegion: Hashable, Sendable {
    let geo: String
    let region: String
    let subRegion: String
    let countries: [Selling.CountryCode]

    /// - Returns: nil for a country outside of the table.
    static func of(_ country: Selling.CountryCode) -> SalesRegion? {
        all.first { $0.countries.contains(country) }
    }

    static let all = [
        row("AMER", "North America", "United States", [.us]),
        row("AMER", "North America", "Canada", [.ca]),
        row("LATAM", "Mexico and Central America", "Mexico and Central America", [.mx, .gt, .cr, .pa]),
        row("LATAM", "South America", "Brazil", [.br]),
        row("LATAM", "South America", "Spanish South America", [.ar, .cl, .co, .pe, .uy, .ec, .bo, .py]),
        row("EMEA", "Western Europe", "UK and Ireland", [.gb, .ie]),
        row("EMEA", "Western Europe", "Germany, Austria and Switzerland", [.de, .at, .ch]),
        row("EMEA", "Western Europe", "France and Benelux", [.fr, .be, .nl, .lu]),
        row("EMEA", "Southern Europe", "Southern Europe", [.es, .pt, .it, .gr, .mt, .cy]),
        row("EMEA", "Northern Europe", "Nordics", [.se, .no, .dk, .fi, .is]),
        row(
            "EMEA",
            "Eastern Europe",
            "Central and Eastern Europe",
            [.pl, .cz, .sk, .hu, .ro, .bg, .ee, .lv, .lt, .si, .hr]
        ),
        row("EMEA", "Middle East and Africa", "Middle East", [.ae, .sa, .qa, .bh, .kw, .om, .il, .tr, .eg]),
        row("EMEA", "Middle East and Africa", "Africa", [.za, .ng, .ke, .gh, .ma]),
        row("APJ", "India", "India", [.in]),
        row("APJ", "Japan", "Japan", [.jp]),
        row("APJ", "Korea", "Korea", [.kr]),
        row("APJ", "Australia and New Zealand", "Australia and New Zealand", [.au, .nz]),
        row("APJ", "Southeast Asia", "Southeast Asia", [.sg, .my, .id, .th, .ph, .vn]),
        row("GCR", "Greater China", "Greater China", [.cn, .hk, .tw, .mo]),
    ]

    private static func row(
        _ geo: String,
        _ region: String,
        _ subRegion: String,
        _ countries: [Selling.CountryCode]
    ) -> SalesRegion {
        SalesRegion(geo: geo, region: region, subRegion: subRegion, countries: countries)
    }
}
