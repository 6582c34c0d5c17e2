import Testing

@testable import CosellReports

/// Numbers as people and machines read them.
struct NumberTextTests {
    static let counts: [(Int, String)] = [
        (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (-1234, "-1,234"), (1_234_567, "1,234,567"),
    ]

    @Test("thousands are set apart", arguments: counts)
    func count(_ count: Int, _ text: String) { #expect(NumberText.count(count) == text) }

    static let shares: [(Double, String)] = [
        (0, "0 %"), (0.001, "<1 %"), (0.0049, "<1 %"), (0.005, "1 %"), (0.5, "50 %"), (0.996, ">99 %"), (1, "100 %"),
        (.nan, "–"),
    ]

    @Test("a share is never more certain than it is", arguments: shares)
    func share(_ share: Double, _ text: String) { #expect(NumberText.share(share) == text) }

    static let exact: [(Double, String)] = [
        (0, "0"), (12, "12"), (12.5, "12.5"), (12.345, "12.35"), (-0.1, "-0.1"), (1e20, "100000000000000000000"),
        (.infinity, ""), (.nan, ""),
    ]

    @Test("for machines: no thousands, no powers", arguments: exact)
    func plain(_ number: Double, _ text: String) { #expect(NumberText.plain(number) == text) }

    static let cells: [(ReportCell, String)] = [
        (.nothing, ""), (.text("a"), "a"), (.count(1200), "1,200"), (.decimal(12.34), "12.3"), (.share(0.25), "25 %"),
        (.money([]), "–"), (.money([Sum("EUR", 1.4), Sum("USD", 1_000_000.5)]), "EUR 1; USD 1,000,000"),
        (.money([Sum("none", 3)]), "no currency 3"), (.decimal(.infinity), "–"),
    ]

    @Test("each kind of cell in words", arguments: cells)
    func cell(_ cell: ReportCell, _ text: String) { #expect(cell.words == text) }
}
