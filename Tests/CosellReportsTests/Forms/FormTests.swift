import CosellWire
import Testing

@testable import CosellReports

/// What each form of a report looks like, letter by letter.
struct FormTests {
    @Test("Markdown")
    func markdown() {
        #expect(
            MarkdownForm.text(.sample) == #"""
                # Pipeline

                Catalog: AWS · Only: owner &lt;Bo\>

                - Open: **1,234**
                - Monthly: **EUR 10; USD 2,500**
                - Won: **–**

                ## By owner

                | Owner | Deals | Monthly | Share | Age |
                | --- | ---: | ---: | ---: | ---: |
                | =cmd\|'/c calc'\!A1 | 2 | EUR 10; USD 2,000 | 50 % | 3.2 |
                | &lt;b\>Bo&lt;/b\> &amp; "Co" \| \[x\](y) | 1 | USD 500 | 13 % |  |
                | two lines | 0 | – |  | -1.0 |

                A note\_with\_signs.

                ## Notes

                - Weighted.

                """#
        )
    }

    @Test("CSV: a line for each number, and nothing that a spreadsheet takes for a formula")
    func csv() {
        let lines = [
            "Section,Row,Measure,Currency,Value", "Figures,,OpenDeals,,1234", "Figures,,Monthly,EUR,10",
            "Figures,,Monthly,USD,2500.5", "Figures,,WonShare,,", "ByOwner,'=cmd|'/c calc'!A1,Deals,,2",
            "ByOwner,'=cmd|'/c calc'!A1,Monthly,EUR,10", "ByOwner,'=cmd|'/c calc'!A1,Monthly,USD,2000",
            "ByOwner,'=cmd|'/c calc'!A1,Share,,0.5", "ByOwner,'=cmd|'/c calc'!A1,AverageAgeDays,,3.25",
            #"ByOwner,"<b>Bo</b> & ""Co"" | [x](y)",Deals,,1"#,
            #"ByOwner,"<b>Bo</b> & ""Co"" | [x](y)",Monthly,USD,500.5"#,
            #"ByOwner,"<b>Bo</b> & ""Co"" | [x](y)",Share,,0.125"#, "ByOwner,\"two\nlines\",Deals,,0",
            "ByOwner,\"two\nlines\",AverageAgeDays,,-1",
        ]
        #expect(CSVForm.text(.sample) == lines.map { $0 + "\r\n" }.joined())
    }

    @Test("CSV of a report with records: the records")
    func csvRecords() {
        let lines = [
            "Section,Group,Id,Title,Customer,Stage,ReviewStatus,Owner,Industry,Country,TargetCloseDate,Monthly,"
                + "Weighted,AgeDays,LastModifiedDate,Note,Currency",
            #"ByOwner,Bo,O1,"'+1 oven, ""big""",'@home,,,,,,,2500.5,250.05,12,2026-02-01,'-5 days,USD"#,
        ]
        #expect(CSVForm.text(.sampleWithRecords) == lines.map { $0 + "\r\n" }.joined())
    }

    static let formulas: [(String, String)] = [
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("＝1", "'＝1"), ("a=1", "a=1"), ("", ""), (" =1", " =1"), ("'=1", "'=1"),
    ]

    @Test("a text that begins like a formula has an apostrophe before it", arguments: formulas)
    func guarded(_ text: String, _ field: String) { #expect(CSVForm.guarded(text) == field) }

    @Test("JSON: numbers are numbers, shares fractions, sums by currency")
    func json() {
        let text = String(decoding: JSONWriter.bytes(Report.sampleWithRecords.document), as: UTF8.self)
        #expect(
            text == #"""
                {"Report":"pipeline","Facts":[{"Name":"Catalog","Text":"AWS"},{"Name":"Only","Text":"owner <Bo>"}],\#
                "Figures":{"OpenDeals":1234,"Monthly":{"EUR":10,"USD":2500.5},"WonShare":null},"Sections":{"ByOwner":[\#
                {"Owner":"=cmd|'/c calc'!A1","Deals":2,"Monthly":{"EUR":10,"USD":2000},"Share":0.5,"AverageAgeDays":3.3},\#
                {"Owner":"<b>Bo</b> & \"Co\" | [x](y)","Deals":1,"Monthly":{"USD":500.5},"Share":0.125,"AverageAgeDays":null},\#
                {"Owner":"two\nlines","Deals":0,"Monthly":{},"Share":null,"AverageAgeDays":-1}]},"Notes":["Weighted."],\#
                "Records":[{"Section":"ByOwner","Group":"Bo","Id":"O1","Title":"+1 oven, \"big\"","Customer":"@home",\#
                "Stage":null,"ReviewStatus":null,"Owner":null,"Industry":null,"Country":null,"TargetCloseDate":null,\#
                "Monthly":{"USD":2500.5},"Weighted":{"USD":250.05},"AgeDays":12,"LastModifiedDate":"2026-02-01",\#
                "Note":"-5 days"}],"UnlistedRecords":1}
                """#
        )
    }

    @Test("HTML: the page of the sample")
    func html() {
        let page = HTMLForm.text(.sampleWithRecords).replacing(HTMLStyle.sheet, with: "…")
        #expect(page == HTMLSample.page)
    }

    @Test("HTML asks nobody for anything and runs nothing")
    func alone() {
        let page = HTMLForm.text(.sampleWithRecords)
        for word in ["<script", "http://", "https://", "src=", "href=", "@import", "url(", "onload", "<b>Bo"] {
            #expect(!page.contains(word), "\(word)")
        }
        #expect(page.contains("default-src 'none'"))
        #expect(page.contains("prefers-color-scheme: dark"))
    }

    @Test("what no document may hold is not in one")
    func controls() {
        #expect(HTMLText.escaped("a\u{0}b\u{1B}[31m\u{85}\tc\nd'") == "a\u{FFFD}b\u{FFFD}[31m\u{FFFD}\tc\nd&#39;")
    }

    @Test("bars are as long as their numbers")
    func bars() {
        #expect(Report.sample.sections[0].bars == [1, 0.25025, 0])
        var section = ReportSection("A", "A", [ReportColumn("A", "A"), ReportColumn("B", "B")], drawn: .init(1))
        #expect(section.bars == nil)
        section.rows = [[.text("x"), .count(0)]]
        #expect(section.bars == nil)
        section.rows = [[.text("x"), .decimal(.infinity)], [.text("y"), .decimal(2)], [.text("z"), .decimal(-2)]]
        #expect(section.bars == [0, 1, 0])
    }
}
